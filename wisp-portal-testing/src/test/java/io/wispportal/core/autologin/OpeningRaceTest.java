package io.wispportal.core.autologin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditTrail;
import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.autologin.AutoLoginTokens;
import io.wispportal.autologin.LinkId;
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
import io.wispportal.session.OpenSession;
import io.wispportal.session.OpenSessionStore;
import io.wispportal.tenant.LinkSettings;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.testing.UuidSequence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens to the account between the use of a link and the session that it opens. */
@Tag("LNK-07")
class OpeningRaceTest {

    private static final String ADDRESS = "203.0.113.9";

    private final TestIsp isp = new TestIsp();
    private final CustomerId ana = isp.customer("ana").customer();

    @Test
    void aPasswordThatChangesMeanwhileEndsTheSessionEvenWhereLinksOutliveIt() {
        TenantSettings now = isp.portal().settings().current(isp.admin());
        isp.settings(now.with(new LinkSettings(20, false, false, 24)));
        setPassword("una cabra alegre 7");

        SessionClaims session =
                opening(() -> setPassword("otra cabra alegre 8")).open(isp.tenant(), code(issue(false)), ADDRESS, null);

        assertThatThrownBy(() -> isp.portal().sessions().customer(session)).isInstanceOf(SessionOverException.class);
    }

    @Test
    void aLinkThatIsEndedMeanwhileOpensNothingAndTellsNobody() {
        IssuedLink link = issue(true);
        LinkOpening racing = opening(
                () -> isp.portal().links().end(isp.admin(), ana, link.link().id()));

        assertThatThrownBy(() -> racing.open(isp.tenant(), code(link), ADDRESS, null))
                .isInstanceOf(LinkOverException.class);
        assertThat(sessions()).isEmpty();
        isp.after(Duration.ofSeconds(1));
        assertThat(isp.memory().mail().sent(isp.id())).isEmpty();
    }

    @Test
    void endingALinkThatWasUsedUpEndsWhatItOpenedAndSaysSo() {
        SessionClaims opened = isp.portal().linkOpening().open(isp.tenant(), code(issue(true)), ADDRESS, null);
        assertThat(sessions()).hasSize(1);
        isp.portal()
                .links()
                .end(
                        isp.admin(),
                        ana,
                        isp.portal().links().ofCustomer(isp.admin(), ana).get(0).id());

        assertThat(sessions()).isEmpty();
        assertThatThrownBy(() -> isp.portal().sessions().customer(opened)).isInstanceOf(SessionOverException.class);
        assertThat(isp.actions()).contains(AuditAction.LINK_SESSIONS_ENDED);
    }

    private IssuedLink issue(boolean once) {
        return isp.portal().links().issue(isp.admin(), ana, once);
    }

    private static String code(IssuedLink link) {
        return link.address().substring(link.address().indexOf("/a/") + 3);
    }

    private List<OpenSession> sessions() {
        return isp.store(OpenSessionStore.class).ofCustomer(isp.id(), ana);
    }

    private void setPassword(String password) {
        isp.portal().customerAccounts().setPassword(isp.admin(), ana, password);
    }

    private LinkOpening opening(Runnable beforeUse) {
        Transactions transactions = isp.store(Transactions.class);
        LinkThrottle throttle = new LinkThrottle(
                isp.store(ThrottleStore.class), isp.store(AlarmClock.class), transactions, isp.clock());
        AutoLoginLinkStore links = isp.store(AutoLoginLinkStore.class);
        Promises promises =
                new Promises(isp.store(Outbox.class), isp.store(AlarmClock.class), new UuidSequence(98), isp.clock());
        return new LinkOpening(
                new LinkSearch(
                        isp.portal().tenants(),
                        isp.store(CustomerStore.class),
                        links,
                        isp.store(AutoLoginTokens.class),
                        throttle),
                new Interrupted(links, beforeUse),
                throttle,
                new DeviceNotices(isp.portal().knownBrowsers(), throttle, promises, transactions),
                new FirstPasswords(isp.store(CredentialStore.class)),
                isp.portal().sessions(),
                new AuditLog(isp.store(AuditTrail.class), new UuidSequence(99), isp.clock()),
                isp.clock());
    }

    /** Something else happens just before a link is used. */
    private record Interrupted(AutoLoginLinkStore links, Runnable first) implements AutoLoginLinkStore {

        @Override
        public boolean use(TenantId tenant, LinkId id, Instant now) {
            first.run();
            return links.use(tenant, id, now);
        }

        @Override
        public void addAll(TenantId tenant, List<AutoLoginLink> added) {
            links.addAll(tenant, added);
        }

        @Override
        public Optional<AutoLoginLink> byCode(TenantId tenant, String codeHash) {
            return links.byCode(tenant, codeHash);
        }

        @Override
        public Optional<AutoLoginLink> find(TenantId tenant, LinkId id) {
            return links.find(tenant, id);
        }
    }
}
