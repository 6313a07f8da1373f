package io.wispportal.app.security;

import io.wispportal.web.security.PortalAuthenticationMechanism;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the server who is signed in, for resources that are added to this application. */
@ApplicationScoped
public class ContainerSignIn extends PortalAuthenticationMechanism {}
