package com.example.isp;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The ISP's own interface, beside the portal. */
@ApplicationPath("/isp")
@DeclareRoles({"CUSTOMER", "STAFF"})
public class IspApi extends Application {}
