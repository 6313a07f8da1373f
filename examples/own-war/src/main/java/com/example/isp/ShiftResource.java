package com.example.isp;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** A page of the ISP's own for its staff, who sign in at the portal's console. */
@Path("/turno")
@RequestScoped
public class ShiftResource {

    @Inject
    private SecurityContext security;

    /** Who is on duty. */
    @GET
    @Produces("text/plain")
    @RolesAllowed("STAFF")
    public String shift() {
        return "De turno: " + security.getCallerPrincipal().getName();
    }
}
