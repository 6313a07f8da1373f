package io.wispportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.wispportal.core.tenant.PortalHosts;
import io.wispportal.web.http.Front;
import io.wispportal.web.http.FrontServlet;
import io.wispportal.web.http.Reply;
import io.wispportal.web.http.TrustedProxies;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the container is told, and what it is told by us; the container itself is not there, see the reference app. */
class JakartaSecurityTest extends SecurityTest {

    private static final String STAFF_HOST = "admin.localhost";
    private static final String RIGHT = "demo-admin-2026";

    private final Front front = new Front(
            portal.memory().portal(),
            new PortalHosts("localhost", STAFF_HOST, portal.memory().portal().tenants()),
            portal.routes(),
            new TrustedProxies(List.of()),
            (exchange, refused) -> new Reply.Plain(500, "500"),
            new Reply.Plain(404, "404"),
            client -> Optional.empty());
    private final HttpMessageContext context = mock(HttpMessageContext.class);

    @Test
    @Tag("TEN-06")
    void staffAreKnownOnTheStaffHostAndCustomersOnPortalHosts() {
        assertThat(validate(STAFF_HOST, "caja@wispmega", RIGHT).getCallerGroups())
                .containsExactlyInAnyOrder("STAFF", "CASHIER");
        assertThat(validate("localhost", "ana@wispmega", "wispmega-2026").getCallerGroups())
                .containsExactly("CUSTOMER");
        assertThat(validate("localhost", "caja@wispmega", RIGHT)).isEqualTo(CredentialValidationResult.INVALID_RESULT);
        assertThat(validate(STAFF_HOST, "ana@wispmega", "wispmega-2026"))
                .isEqualTo(CredentialValidationResult.INVALID_RESULT);
        assertThat(validate("foreign.example", "caja@wispmega", RIGHT))
                .isEqualTo(CredentialValidationResult.NOT_VALIDATED_RESULT);
        assertThat(new PortalIdentityStore(front, request(STAFF_HOST))
                        .validate(new CallerOnlyCredential("caja@wispmega")))
                .isEqualTo(CredentialValidationResult.NOT_VALIDATED_RESULT);
    }

    @Test
    @Tag("CRE-10")
    void triesByWayOfTheContainerAreThrottledLikeAnyOther() {
        for (int i = 0; i < 5; i++) {
            assertThat(validate(STAFF_HOST, "caja@wispmega", "wrong"))
                    .isEqualTo(CredentialValidationResult.INVALID_RESULT);
        }

        assertThat(validate(STAFF_HOST, "caja@wispmega", RIGHT)).isEqualTo(CredentialValidationResult.INVALID_RESULT);
    }

    @Test
    void anAddedResourceLearnsWhoIsSignedIn() {
        HttpServletRequest request = signedIn("added");

        mechanism().validateRequest(request, mock(HttpServletResponse.class), context);

        verify(context).notifyContainerAboutLogin("caja@wispmega", Set.of("STAFF", "CASHIER"));
    }

    @Test
    void whoIsNotSignedInDoesNotReachAProtectedResource() {
        when(context.isProtected()).thenReturn(true);

        mechanism().validateRequest(request(STAFF_HOST), mock(HttpServletResponse.class), context);

        verify(context).responseUnauthorized();
        verify(context, never()).notifyContainerAboutLogin(anyString(), anySet());
    }

    @Test
    void thePortalsOwnPagesAreLeftAlone() {
        HttpServletRequest request = signedIn(FrontServlet.NAME);

        mechanism().validateRequest(request, mock(HttpServletResponse.class), context);

        verify(context).doNothing();
        verify(request, never()).getCookies();
    }

    private CredentialValidationResult validate(String host, String name, String password) {
        return new PortalIdentityStore(front, request(host)).validate(new UsernamePasswordCredential(name, password));
    }

    private PortalAuthenticationMechanism mechanism() {
        return new PortalAuthenticationMechanism(front);
    }

    private HttpServletRequest signedIn(String servlet) {
        HttpServletRequest request = request(STAFF_HOST);
        String cookie = portal.staff("caja@wispmega").cookie("wisp-session");
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("wisp-session", cookie)});
        HttpServletMapping mapping = mock(HttpServletMapping.class);
        when(mapping.getServletName()).thenReturn(servlet);
        when(request.getHttpServletMapping()).thenReturn(mapping);
        return request;
    }

    private static HttpServletRequest request(String host) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getHeader("Host")).thenReturn(host);
        when(request.getRemoteAddr()).thenReturn("203.0.113.9");
        return request;
    }
}
