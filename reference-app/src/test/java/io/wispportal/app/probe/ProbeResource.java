package io.wispportal.app.probe;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Answers who calls. */
@Path("/")
@RequestScoped
public class ProbeResource {

    @Inject
    private SecurityContext security;

    @GET
    @Path("caja")
    @RolesAllowed("CASHIER")
    public String cashier() {
        return security.getCallerPrincipal().getName();
    }

    @GET
    @Path("cliente")
    @RolesAllowed("CUSTOMER")
    public String customer() {
        return security.getCallerPrincipal().getName();
    }

    @GET
    @Path("todos")
    public String anybody() {
        return String.valueOf(security.getCallerPrincipal());
    }
}
