package io.wispportal.benchmarks;

import io.wispportal.core.WispPortal;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.InMemoryPortal;
import java.time.Clock;
import java.util.UUID;

/** Signs sessions with the server's keys, so that ten thousand customers need not type their passwords. */
final class Sessions {

    private static final String ANYBODY = "benchmark";

    private final WispPortal signer;

    Sessions(PortalKeys keys) {
        this.signer = new InMemoryPortal(Clock.systemUTC(), keys).portal();
    }

    /** A browser: its cookie and the token for its forms. */
    record Browser(String cookie, String formToken) {}

    Browser of(Customers customers, int number) {
        return open(
                Customers.TENANT,
                SubjectKind.CUSTOMER,
                customers.customer(number),
                Customers.userName(number) + "@bench");
    }

    Browser staff(UUID tenant, UUID member, String name) {
        return open(tenant, SubjectKind.STAFF, member, name);
    }

    /** One in which nobody is signed in. */
    Browser anybody() {
        return new Browser("wisp-form=" + ANYBODY, signer.formTokens().issue("anonymous:" + ANYBODY));
    }

    private Browser open(UUID tenant, SubjectKind kind, UUID subject, String name) {
        SessionClaims claims = signer.sessions().open(new TenantId(tenant), kind, subject, name, 0);
        String cookie = "wisp-session=" + signer.sessions().cookies().seal(claims);
        return new Browser(cookie, signer.formTokens().issue("session:" + claims.id()));
    }
}
