package io.wispportal.core.autologin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.Transactions;
import io.wispportal.audit.AuditTrail;
import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.autologin.AutoLoginTokens;
import io.wispportal.core.TestIsp;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.credential.FirstPasswords;
import io.wispportal.core.credential.LinkThrottle;
import io.wispportal.core.message.Promises;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.message.Outbox;
import io.wispportal.tenant.LinkSettings;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.testing.UuidSequence;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens to the account between the use of a link and the session that it opens. */
@Tag("LNK-07")
class OpeningRaceTest {

    private final TestIsp isp = new TestIsp();
    private final CustomerId ana = isp.customer("ana").customer();

    @Test
    void aPasswordThatChangesMeanwhileEndsTheSessionEvenWhereLinksOutliveIt() {
        TenantSettings now = isp.portal().settings().current(isp.admin());
        isp.settings(now.with(new LinkSettings(20, false, false, 24)));
        setPassword("una cabra alegre 7");
        String address = isp.portal().links().issue(isp.admin(), ana, false).address();
        String code = address.substring(address.indexOf("/a/") + 3);

        SessionClaims session =
                opening(() -> setPassword("otra cabra alegre 8")).open(isp.tenant(), code, "203.0.113.9", null);

        assertThatThrownBy(() -> isp.portal().sessions().customer(session)).isInstanceOf(SessionOverException.class);
    }

    @Test
    void aLinkThatIsEndedMeanwhileOpensNothing() {
        IssuedLink link = isp.portal().links().issue(isp.admin(), ana, false);
        String code = link.address().substring(link.address().indexOf("/a/") + 3);
        LinkOpening racing = opening(
                () -> isp.portal().links().end(isp.admin(), ana, link.link().id()));

        assertThatThrownBy(() -> racing.open(isp.tenant(), code, "203.0.113.9", null))
                .isInstanceOf(LinkOverException.class);
    }

    private void setPassword(String password) {
        isp.portal().customerAccounts().setPassword(isp.admin(), ana, password);
    }

    private LinkOpening opening(Runnable afterUse) {
        Transactions transactions = isp.store(Transactions.class);
        LinkThrottle throttle = new LinkThrottle(
                isp.store(ThrottleStore.class), isp.store(AlarmClock.class), transactions, isp.clock());
        LinkSearch search = new LinkSearch(
                isp.portal().tenants(),
                isp.store(CustomerStore.class),
                isp.store(AutoLoginLinkStore.class),
                isp.store(AutoLoginTokens.class),
                throttle);
        return new LinkOpening(
                search,
                isp.store(AutoLoginLinkStore.class),
                throttle,
                new DeviceNotices(
                        isp.portal().knownBrowsers(),
                        throttle,
                        new Promises(
                                isp.store(Outbox.class),
                                isp.store(AlarmClock.class),
                                new UuidSequence(98),
                                isp.clock())),
                new FirstPasswords(isp.store(CredentialStore.class)),
                isp.portal().sessions(),
                new Transactions() {
                    @Override
                    public <T> T inTransaction(Supplier<T> work) {
                        T result = transactions.inTransaction(work);
                        afterUse.run();
                        return result;
                    }
                },
                new AuditLog(isp.store(AuditTrail.class), new UuidSequence(99), isp.clock()),
                isp.clock());
    }
}
