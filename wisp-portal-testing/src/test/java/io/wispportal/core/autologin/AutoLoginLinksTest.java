package io.wispportal.core.autologin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.NotFoundException;
import io.wispportal.audit.AuditAction;
import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.AutoLoginTokens;
import io.wispportal.autologin.LinkEnd.Why;
import io.wispportal.autologin.LinkState;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.Opening;
import io.wispportal.core.TestIsp;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.customer.CustomerId;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.LinkSettings;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.testing.InMemoryStores;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AutoLoginLinksTest {

    private static final String ADDRESS = "203.0.113.9";

    private final TestIsp isp = new TestIsp();
    private final CustomerId ana = isp.customer("ana").customer();

    @Test
    @Tag("LNK-05")
    void anAddressIsShortAndOfTheTenantsHost() {
        String own = issue().address();
        assertThat(own).matches("https://clientes\\.wispmega\\.localhost/a/[0-9A-Za-z]{16}");

        Tenant rural = isp.demo().tenant("redrural");
        CustomerId other = isp.demo().customer("ana@redrural").customer();
        String shared = isp.portal()
                .links()
                .issue(isp.demo().staff("admin@redrural"), other, false)
                .address();
        assertThat(shared).matches("https://localhost/a/" + rural.id().tag() + "[0-9A-Za-z]{16}");
        assertThat(look(null, shared).tenant()).isEqualTo(rural);
        assertThat(open(null, shared).tenant()).isEqualTo(rural.id());
    }

    @Test
    @Tag("LNK-06")
    void lookingShowsTheMaskedNameAndChangesNothing() {
        String link = issue().address();
        Object before = isp.memory().database().snapshot();

        assertThat(look(isp.tenant(), link).maskedName()).matches("A\\*\\*\\*( \\S\\*\\*\\*)+");
        assertThat(isp.memory().database().snapshot()).isEqualTo(before);
    }

    @Test
    @Tag("LNK-01")
    void openingSignsInWithoutPasswordAndSaysSo() {
        SessionClaims session = open(isp.tenant(), issue().address());
        CustomerCaller caller = isp.portal().sessions().customer(session);

        assertThat(caller.customer()).isEqualTo(ana);
        assertThat(caller.opening()).isEqualTo(Opening.LINK);
        assertThat(caller.opening().mayChangeContact()).isFalse();
        assertThat(caller.opening().mayChooseFirstPassword()).isTrue();
        assertThat(isp.portal()
                        .sessions()
                        .cookies()
                        .unseal(isp.portal().sessions().cookies().seal(session)))
                .contains(session);
        assertThat(isp.actions()).contains(AuditAction.LINK_MADE, AuditAction.LINK_OPENED);
    }

    @Test
    @Tag("LNK-07")
    void eachOpeningIsCountedAndASessionOfItsOwn() {
        String link = issue().address();
        SessionClaims first = open(isp.tenant(), link);
        isp.clock().advance(Duration.ofMinutes(1));
        SessionClaims second = open(isp.tenant(), link);

        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(links()).singleElement().satisfies(listed -> {
            assertThat(listed.uses()).isEqualTo(2);
            assertThat(listed.lastUsed()).isEqualTo(isp.clock().instant());
        });
    }

    @Test
    @Tag("LNK-07")
    void endingALinkEndsWhatLinksOpenedAndNotWhatThePasswordOpened() {
        IssuedLink link = issue();
        SessionClaims byLink = open(isp.tenant(), link.address());
        SessionClaims byPassword = isp.portal()
                .sessions()
                .open(isp.id(), SubjectKind.CUSTOMER, ana.value(), "ana@wispmega", byLink.version());

        isp.portal().links().end(isp.admin(), ana, link.link().id());

        assertThat(isp.portal().sessions().customer(byPassword).customer()).isEqualTo(ana);
        assertThatThrownBy(() -> isp.portal().sessions().customer(byLink)).isInstanceOf(SessionOverException.class);
    }

    @Test
    @Tag("LNK-07")
    void endingAllLinksOfACustomerEndsWhatTheyOpened() {
        SessionClaims byLink = open(isp.tenant(), issue().address());

        isp.portal().links().endOfCustomer(isp.admin(), ana);

        assertThatThrownBy(() -> isp.portal().sessions().customer(byLink)).isInstanceOf(SessionOverException.class);
    }

    @Test
    @Tag("LNK-07")
    void aLinkForOneTimeOpensOnce() {
        String link = isp.portal().links().issue(isp.admin(), ana, true).address();

        assertThat(open(isp.tenant(), link)).isNotNull();
        assertOver(isp.tenant(), link);
        assertThat(links()).extracting(this::state).containsExactly(LinkState.USED);
    }

    @Test
    @Tag("LNK-03")
    void aLinkOpensForSixMonthsAndNotAMomentLonger() {
        IssuedLink link = issue();

        isp.clock()
                .advance(Duration.between(
                        isp.clock().instant(), link.link().expires().minusMillis(1)));
        assertThat(open(isp.tenant(), link.address())).isNotNull();
        isp.clock().advance(Duration.ofMillis(1));
        assertOver(isp.tenant(), link.address());
        assertThat(links()).extracting(this::state).containsExactly(LinkState.EXPIRED);
    }

    @Test
    @Tag("LNK-07")
    void linksAreEndedOneByOneAllOfACustomerAndAllOfTheTenant() {
        IssuedLink first = issue();
        IssuedLink second = issue();
        isp.portal().links().end(isp.admin(), ana, first.link().id());
        assertOver(isp.tenant(), first.address());
        assertThat(look(isp.tenant(), second.address())).isNotNull();

        isp.portal().links().endOfCustomer(isp.admin(), ana);
        assertOver(isp.tenant(), second.address());

        String third = issue().address();
        isp.portal().links().endOfTenant(isp.admin());
        assertOver(isp.tenant(), third);
        assertThat(look(isp.tenant(), issue().address())).isNotNull();
        assertThat(isp.actions())
                .contains(AuditAction.LINK_ENDED, AuditAction.CUSTOMER_LINKS_ENDED, AuditAction.ALL_LINKS_ENDED);
    }

    @Test
    @Tag("LNK-07")
    void theOldestEndsWhereThereAreTooMany() {
        settings(new LinkSettings(2, true, false, 24));
        IssuedLink first = issue();
        isp.clock().advance(Duration.ofSeconds(1));
        IssuedLink second = issue();
        isp.clock().advance(Duration.ofSeconds(1));
        issue();

        assertOver(isp.tenant(), first.address());
        assertThat(look(isp.tenant(), second.address())).isNotNull();
        assertThat(links().get(2).end().why()).isEqualTo(Why.REPLACED);
    }

    @Test
    @Tag("LNK-07")
    void aChangedPasswordEndsLinksUnlessTheSettingsSayOtherwise() {
        settings(new LinkSettings(20, false, false, 24));
        String link = issue().address();
        isp.inTransaction(() -> isp.portal().links().endAll(isp.id(), ana, Why.PASSWORD_CHANGED));
        assertThat(look(isp.tenant(), link)).isNotNull();

        settings(LinkSettings.DEFAULTS);
        isp.inTransaction(() -> isp.portal().links().endAll(isp.id(), ana, Why.PASSWORD_CHANGED));
        assertOver(isp.tenant(), link);
    }

    @Test
    @Tag("LNK-07")
    void theFirstOwnPasswordLeavesLinksAndALaterOneEndsThem() {
        String link = issue().address();

        isp.portal().customerAccounts().setPassword(isp.admin(), ana, "una cabra alegre 7");
        assertThat(look(isp.tenant(), link)).isNotNull();

        isp.portal().customerAccounts().setPassword(isp.admin(), ana, "otra cabra alegre 8");
        assertOver(isp.tenant(), link);
    }

    @Test
    @Tag("LNK-07")
    void noLinkGoesOutAfterAChangeOfPhoneOrMail() {
        Instant now = isp.clock().instant();
        isp.inTransaction(() -> new InMemoryStores(isp.memory().database()).changeContact(isp.id(), ana, now));

        assertThatThrownBy(this::issue).isInstanceOf(LinksOnHoldException.class);
        isp.clock().advance(Duration.ofHours(24));
        assertThat(issue()).isNotNull();
    }

    @Test
    @Tag("TEN-01")
    void anotherTenantsHostAndStaffDoNotKnowTheLink() {
        IssuedLink link = issue();
        Tenant rural = isp.demo().tenant("redrural");

        assertOver(rural, link.address());
        assertThatThrownBy(() -> isp.portal().links().issue(isp.demo().staff("admin@redrural"), ana, false))
                .isInstanceOf(NotFoundException.class);
        isp.portal()
                .links()
                .end(isp.demo().staff("admin@redrural"), ana, link.link().id());
        isp.portal().links().endOfTenant(isp.demo().staff("admin@redrural"));
        assertThat(look(isp.tenant(), link.address())).isNotNull();
    }

    @Test
    @Tag("LNK-04")
    void theLongFormOpensToo() {
        IssuedLink link = issue();
        String address = isp.portal().linkIssue().longAddress(isp.tenant(), link.link());
        String forged = address.substring(0, address.length() - 5) + "AAAAA";

        assertThat(open(isp.tenant(), address)).isNotNull();
        assertOver(isp.tenant(), forged);
        isp.portal().links().end(isp.admin(), ana, link.link().id());
        assertOver(isp.tenant(), address);
        assertThat(isp.store(AutoLoginTokens.class)).isInstanceOf(JwtAutoLoginTokens.class);
    }

    @Test
    @Tag("LNK-05")
    void thirtyWrongCodesInTenMinutesStopTheAddressAndNoOther() {
        String link = issue().address();
        for (int i = 0; i < 30; i++) {
            assertOver(isp.tenant(), "/a/" + "%016d".formatted(i));
        }

        assertThatThrownBy(() -> look(isp.tenant(), link)).isInstanceOf(TooManyCodesException.class);
        assertThatThrownBy(() -> open(isp.tenant(), link)).isInstanceOf(TooManyCodesException.class);
        assertThat(isp.portal().linkOpening().look(isp.tenant(), code(link), "203.0.113.10"))
                .isNotNull();
        isp.clock().advance(Duration.ofMinutes(10));
        assertThat(open(isp.tenant(), link)).isNotNull();
    }

    @Test
    @Tag("LNK-07")
    void oneLinkOpensTenSessionsADayAndTheEleventhIsRefusedAndToldOnce() {
        String link = issue().address();
        for (int i = 0; i < 10; i++) {
            assertThat(open(isp.tenant(), link)).isNotNull();
        }
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> open(isp.tenant(), link)).isInstanceOf(LinkOverusedException.class);
        }

        assertThat(links())
                .singleElement()
                .satisfies(listed -> assertThat(listed.uses()).isEqualTo(10));
        assertThat(isp.audit())
                .filteredOn(entry -> entry.action() == AuditAction.LINK_OVERUSED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.customer()).isEqualTo(ana.value());
                    assertThat(entry.details()).containsEntry("address", ADDRESS);
                });
        assertThat(look(isp.tenant(), link)).isNotNull();
        assertThat(open(isp.tenant(), issue().address())).isNotNull();
        isp.clock().advance(Duration.ofDays(1).minusMillis(1));
        assertThatThrownBy(() -> open(isp.tenant(), link)).isInstanceOf(LinkOverusedException.class);
        isp.clock().advance(Duration.ofMillis(1));
        assertThat(open(isp.tenant(), link)).isNotNull();
    }

    @Test
    @Tag("LNK-07")
    void ofManyWhoOpenItAtTheSameTimeTenGetIn() throws Exception {
        String link = issue().address();
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> all = Collections.nCopies(24, () -> opens(link));
            int in = 0;
            for (Future<Boolean> each : many.invokeAll(all)) {
                in += each.get() ? 1 : 0;
            }
            assertThat(in).isEqualTo(10);
        } finally {
            many.shutdownNow();
        }
        assertThat(isp.actions()).filteredOn(AuditAction.LINK_OVERUSED::equals).hasSize(1);
    }

    @Test
    @Tag("LNK-05")
    void theTenantsOwnNetworksMayErrFiftyTimesAsOften() {
        isp.settings(new TenantSettings(false, null, null, null, List.of("203.0.113.0/24")));
        String link = issue().address();
        for (int i = 0; i < 1499; i++) {
            assertOver(isp.tenant(), "/a/" + "%016d".formatted(i));
        }
        assertThat(look(isp.tenant(), link)).isNotNull();
        assertOver(null, "/a/" + isp.id().tag() + "0".repeat(16));

        assertThatThrownBy(() -> look(isp.tenant(), link)).isInstanceOf(TooManyCodesException.class);
    }

    @Test
    @Tag("LNK-05")
    void whatIsTriedAtOtherTenantsStopsNobodyInTheOwnNetwork() {
        isp.settings(new TenantSettings(false, null, null, null, List.of("203.0.113.0/24")));
        String link = issue().address();
        Tenant rural = isp.demo().tenant("redrural");
        for (int i = 0; i < 30; i++) {
            assertOver(i % 2 == 0 ? rural : null, "/a/" + "%020d".formatted(i).substring(i % 2 == 0 ? 4 : 0));
        }

        assertThatThrownBy(() -> look(rural, link)).isInstanceOf(TooManyCodesException.class);
        assertThat(look(isp.tenant(), link)).isNotNull();
    }

    @Test
    @Tag("LNK-05")
    void theCodeIsStoredNowhere() {
        IssuedLink link = issue();
        open(isp.tenant(), link.address());

        assertThat(isp.memory().database().snapshot().toString()).doesNotContain(code(link.address()));
        assertThat(link.toString()).doesNotContain(code(link.address()));
    }

    @Test
    @Tag("LNK-07")
    void manyAreMadeAtOnce() {
        CustomerId luis = isp.customer("luis").customer();
        var made = isp.portal().linkIssue().issue(isp.tenant(), isp.admin().actor(), List.of(ana, luis, ana), false);

        assertThat(made).containsOnlyKeys(ana, luis);
        assertThat(isp.portal()
                        .sessions()
                        .customer(open(isp.tenant(), made.get(luis).address()))
                        .customer())
                .isEqualTo(luis);
    }

    private IssuedLink issue() {
        return isp.portal().links().issue(isp.admin(), ana, false);
    }

    private List<AutoLoginLink> links() {
        return isp.portal().links().ofCustomer(isp.admin(), ana);
    }

    private LinkState state(AutoLoginLink link) {
        return link.state(isp.clock().instant());
    }

    private void settings(LinkSettings links) {
        TenantSettings now = isp.portal().settings().current(isp.admin());
        isp.settings(now.with(links));
    }

    private LinkGreeting look(Tenant host, String link) {
        return isp.portal().linkOpening().look(host, code(link), ADDRESS);
    }

    private SessionClaims open(Tenant host, String link) {
        return isp.portal().linkOpening().open(host, code(link), ADDRESS, null);
    }

    private boolean opens(String link) {
        try {
            return open(isp.tenant(), link) != null;
        } catch (LinkOverusedException refused) {
            return false;
        }
    }

    private void assertOver(Tenant host, String link) {
        assertThatThrownBy(() -> look(host, link)).isInstanceOf(LinkOverException.class);
    }

    private static String code(String address) {
        return address.substring(address.indexOf("/a/") + 3);
    }
}
