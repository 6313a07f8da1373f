package io.wispportal.benchmarks;

import io.wispportal.core.WispPortal;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.InMemoryPortal;
import java.time.Clock;

/** Signs sessions with the server's keys, so that ten thousand customers need not type their passwords. */
final class Sessions {

    private final WispPortal signer;

    Sessions(Customers customers) {
        this.signer = new InMemoryPortal(Clock.systemUTC(), customers.keys()).portal();
    }

    /** A signed-in browser: its cookie and the token for its forms. */
    record Browser(String cookie, String formToken) {}

    Browser of(Customers customers, int number) {
        SessionClaims claims = signer.sessions()
                .open(
                        new TenantId(Customers.TENANT),
                        SubjectKind.CUSTOMER,
                        customers.customer(number),
                        "user" + number + "@bench",
                        0);
        String cookie = "wisp-session=" + signer.sessions().seal(claims);
        return new Browser(cookie, signer.formTokens().issue("session:" + claims.id()));
    }
}
