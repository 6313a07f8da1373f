package io.wispportal.app.probe;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The integrator's own interface. */
@ApplicationPath("/probe")
@DeclareRoles({"CUSTOMER", "STAFF", "CASHIER", "ADMINISTRATOR"})
public class ProbeApi extends Application {}
