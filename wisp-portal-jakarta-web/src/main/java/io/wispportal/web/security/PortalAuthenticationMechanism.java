package io.wispportal.web.security;

import io.wispportal.core.Caller;
import io.wispportal.web.http.Front;
import io.wispportal.web.http.FrontServlet;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells the container who is signed in to the portal, so that {@code @RolesAllowed}, {@code @ServletSecurity} and
 * {@code SecurityContext} work in the other parts of the application. No bean by itself: an application that wants it
 * extends it by an {@code @ApplicationScoped} class without content. The portal's own pages check their sessions
 * themselves, in the query of the page; for them nothing happens here.
 */
public class PortalAuthenticationMechanism implements HttpAuthenticationMechanism {

    @Inject
    private Front front;

    /** For the container, which injects. */
    protected PortalAuthenticationMechanism() {}

    @SuppressWarnings("UnnecessaryAssignment") // where there is no container nothing injects
    PortalAuthenticationMechanism(Front front) {
        this.front = front;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isOfThePortal(request)) {
            return context.doNothing();
        }
        return front.callers()
                .signedIn(request)
                .map(caller -> tell(context, caller))
                .orElseGet(() -> context.isProtected() ? context.responseUnauthorized() : context.doNothing());
    }

    private static AuthenticationStatus tell(HttpMessageContext context, Caller caller) {
        return context.notifyContainerAboutLogin(caller.actor().name(), Groups.of(caller));
    }

    private static boolean isOfThePortal(HttpServletRequest request) {
        HttpServletMapping mapping = request.getHttpServletMapping();
        return mapping != null && FrontServlet.NAME.equals(mapping.getServletName());
    }
}
