package io.wispportal.app.probe;

import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page of the integrator's for staff. */
@WebServlet("/probe-page")
@ServletSecurity(@HttpConstraint(rolesAllowed = "STAFF"))
public class ProbeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(request.getRemoteUser() + " " + request.isUserInRole("CASHIER"));
    }
}
