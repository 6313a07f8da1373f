package com.example.isp;

import io.wispportal.web.security.PortalAuthenticationMechanism;
import jakarta.enterprise.context.ApplicationScoped;

/** Switches it on that the server learns who is signed in to the portal. */
@ApplicationScoped
public class ContainerSignIn extends PortalAuthenticationMechanism {}
