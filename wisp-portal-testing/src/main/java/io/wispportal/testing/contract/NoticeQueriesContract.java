package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.notice.Audience;
import io.wispportal.notice.ListedNotice;
import io.wispportal.notice.MeantNotice;
import io.wispportal.notice.Notice;
import io.wispportal.notice.NoticeId;
import io.wispportal.notice.NoticeKind;
import io.wispportal.notice.NoticeQueries;
import io.wispportal.notice.NoticeStore;
import io.wispportal.notice.ToldNotice;
import io.wispportal.router.RouterId;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.testing.PortalStores;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a {@link NoticeStore} must answer where a router or a page asks which running notices are meant for whom; used as
 * {@link NoticeStoreContract} is.
 */
@Tag("NOT-02")
public abstract class NoticeQueriesContract extends StoreContract {

    private static final Instant NOON = Samples.NOON;
    private static final Instant LATER = NOON.plusSeconds(3600);

    // Mutable state: set up anew for each test.
    private RouterId north;
    private RouterId south;
    private InternetService ana;
    private InternetService luis;

    /** @return stores of which transactions, tenants, customers, plans, services, invoices, routers, notices and notice queries are used */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addTwoCustomersBehindRouters() {
        north = isp.router("norte");
        south = isp.router("sur");
        ana = service(customer("Centro Ñ"), north);
        luis = service(customer(null), south);
    }

    @Test
    void aNoticeIsForThoseOfItsAudience() {
        Notice all = added(Audience.all(), NOON);
        Notice zone = added(Audience.of("CENTRO ñ"), NOON.plusMillis(1));
        Notice router = added(Audience.of(north), NOON.plusMillis(2));
        Notice chosen = added(Audience.of(Set.of(ana.customer(), luis.customer())), NOON.plusMillis(3));
        Notice onlyLuis = added(Audience.of(Set.of(luis.customer())), NOON.plusMillis(4));
        added(Audience.of("Centro"), NOON);

        assertThat(meant(ana)).containsExactly(told(all), told(zone), told(router), told(chosen));
        assertThat(meant(luis)).containsExactly(told(all), told(chosen), told(onlyLuis));
        assertThat(queries().meantFor(isp.id(), luis.customer(), LATER))
                .containsExactly(told(all), told(chosen), told(onlyLuis));
        assertThat(queries().forAll(isp.id(), LATER)).containsExactly(told(all));
    }

    @Test
    void aRouterIsToldEachKindOnceForEachServiceBehindIt() {
        InternetService second = service(luis.customer(), north);
        added(Audience.all(), NOON);
        added(Audience.of("Centro Ñ"), NOON);
        added(NoticeKind.MAINTENANCE, Audience.of(south), NOON, null);
        added(NoticeKind.PAYMENT, Audience.of(Set.of(luis.customer())), NOON, null);

        assertThat(behind(north))
                .containsExactlyInAnyOrder(
                        meant(ana.id(), NoticeKind.CUSTOM),
                        meant(second.id(), NoticeKind.CUSTOM),
                        meant(second.id(), NoticeKind.PAYMENT));
        assertThat(behind(south))
                .containsExactlyInAnyOrder(
                        meant(luis.id(), NoticeKind.CUSTOM),
                        meant(luis.id(), NoticeKind.MAINTENANCE),
                        meant(luis.id(), NoticeKind.PAYMENT));
    }

    @Test
    void aServiceWithoutRouterIsReachedByItsCustomerOnly() {
        InternetService unplugged = service(ana.customer(), null);
        Notice zone = added(Audience.of("centro ñ"), NOON);
        added(Audience.of(north), NOON);

        assertThat(meant(unplugged)).containsExactly(told(zone));
        assertThat(queries().meantFor(isp.id(), ana.customer(), LATER))
                .hasSize(2)
                .startsWith(told(zone));
    }

    @Test
    void aReminderForThoseWhoOweSparesWhoeverHasNothingToPay() {
        Customer pedro = isp.customer("Pedro", "Sol");
        InternetService owes = service(pedro.id(), north);
        isp.invoice(pedro);
        isp.invoice(pedro, Samples.DAY, InvoiceState.PAID);
        Customer paid = isp.customer("Eva", "Luz");
        InternetService owesNothing = service(paid.id(), north);
        isp.invoice(paid, Samples.DAY, InvoiceState.PAID);
        isp.invoice(paid, Samples.DAY, InvoiceState.REPORTED);
        Notice all = added(NoticeKind.PAYMENT, Audience.all().onlyOwing(), NOON, null);
        Notice chosen = added(
                NoticeKind.PAYMENT, Audience.of(Set.of(pedro.id(), paid.id())).onlyOwing(), NOON.plusMillis(1), null);

        assertThat(meant(owes)).containsExactly(told(all), told(chosen));
        assertThat(meant(owesNothing)).isEmpty();
        assertThat(behind(north)).containsExactly(meant(owes.id(), NoticeKind.PAYMENT));
        assertThat(queries().forAll(isp.id(), LATER)).containsExactly(told(all));
    }

    @Test
    void whoHasReadItIsNotShownItAgain() {
        Notice notice = added(Audience.all(), NOON);
        commit(() -> notices().read(isp.id(), notice.id(), ana.customer(), NOON));

        assertThat(meant(ana)).isEmpty();
        assertThat(behind(north)).isEmpty();
        assertThat(meant(luis)).containsExactly(told(notice));
        assertThat(behind(south)).hasSize(1);
        assertThat(queries().forAll(isp.id(), LATER)).containsExactly(told(notice));
    }

    @Test
    @Tag("NOT-01")
    void aNoticeRunsFromItsBeginningUntilBeforeItsEndUnlessItWasEnded() {
        Notice second = added(NoticeKind.CUSTOM, Audience.all(), NOON, LATER);
        Notice first = added(Audience.all(), NOON.minusSeconds(1));
        Notice over = added(Audience.all(), NOON.minusSeconds(1));
        commit(() -> notices().replace(isp.id(), over.ended(NOON)));

        assertRuns(NOON.minusSeconds(2));
        assertRuns(NOON.minusSeconds(1), first);
        assertRuns(NOON, first, second);
        assertRuns(LATER.minusMillis(1), first, second);
        assertRuns(LATER, first);
    }

    @Test
    @Tag("NOT-01")
    void listsTellHowManyANoticeReachesAndHowManyHaveReadIt() {
        Customer owes = isp.customer("Pedro", "Sol");
        service(owes.id(), north);
        service(owes.id(), south);
        isp.invoice(owes);
        isp.invoice(owes);
        isp.customer("Sin", "Servicio");
        service(isp.customer("Sin", "Router").id(), null);
        withoutAddress(isp.customer("Sin", "Dirección").id());
        service(isp.customer("Router", "Parado").id(), isp.stoppedRouter("parado"));
        Notice all = added(Audience.all(), NOON);
        commit(() -> notices().read(isp.id(), all.id(), ana.customer(), NOON));
        commit(() -> notices().read(isp.id(), all.id(), owes.id(), NOON));

        assertListed(all, null, 3, 2);
        assertListed(added(NoticeKind.PAYMENT, Audience.all().onlyOwing(), NOON, null), null, 1, 0);
        assertListed(added(Audience.of("CENTRO ñ"), NOON), null, 1, 0);
        assertListed(added(Audience.of("Nadie"), NOON), null, 0, 0);
        assertListed(added(NoticeKind.PAYMENT, Audience.of("Centro Ñ").onlyOwing(), NOON, null), null, 0, 0);
        assertListed(added(Audience.of(south), NOON), "sur", 2, 0);
        assertListed(added(NoticeKind.PAYMENT, Audience.of(south).onlyOwing(), NOON, null), "sur", 1, 0);
        Set<CustomerId> chosen =
                Set.of(owes.id(), ana.customer(), isp.customer().id());
        assertListed(added(Audience.of(chosen), NOON), null, 2, 0);
        assertListed(added(NoticeKind.PAYMENT, Audience.of(chosen).onlyOwing(), NOON, null), null, 1, 0);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        added(Audience.all(), NOON);

        assertThat(queries().behind(otherIsp.id(), north, LATER)).isEmpty();
        assertThat(queries().meantFor(otherIsp.id(), ana.id(), LATER)).isEmpty();
        assertThat(queries().forAll(otherIsp.id(), LATER)).isEmpty();
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        added(Audience.all(), NOON);

        assertThat(behind(new RouterId(Samples.uuid()))).isEmpty();
        assertThat(queries().meantFor(isp.id(), new ServiceId(Samples.uuid()), LATER))
                .isEmpty();
    }

    private void assertListed(Notice notice, @Nullable String router, long reached, long readers) {
        ListedNotice wanted = ListedNotice.of(notice, router, reached, readers);
        assertThat(queries().listed(isp.id(), notice.id())).contains(wanted);
        assertThat(queries().latest(isp.id(), 20)).contains(wanted);
    }

    private void withoutAddress(CustomerId customer) {
        InternetService like = Samples.service(customer, isp.plan(Samples.name("Plan ")));
        isp.stored(like.connected(new Connection(north, null, null, null), NOON));
    }

    private void assertRuns(Instant at, Notice... running) {
        List<ToldNotice> told =
                List.of(running).stream().map(NoticeQueriesContract::told).toList();
        assertThat(queries().meantFor(isp.id(), ana.id(), at)).isEqualTo(told);
        assertThat(queries().forAll(isp.id(), at)).isEqualTo(told);
        assertThat(queries().meantFor(isp.id(), ana.customer(), at)).isEqualTo(told);
        assertThat(queries().anyRunning(isp.id(), at)).isEqualTo(!told.isEmpty());
        assertThat(queries().anyRunning(otherIsp.id(), at)).isFalse();
        assertThat(queries().behind(isp.id(), north, at)).hasSize(told.isEmpty() ? 0 : 1);
    }

    private List<ToldNotice> meant(InternetService service) {
        return queries().meantFor(isp.id(), service.id(), LATER);
    }

    private List<MeantNotice> behind(RouterId router) {
        return queries().behind(isp.id(), router, LATER);
    }

    private static MeantNotice meant(ServiceId service, NoticeKind kind) {
        return new MeantNotice(service, kind);
    }

    private static ToldNotice told(Notice notice) {
        return new ToldNotice(notice.id(), notice.kind(), notice.text(), notice.from(), notice.until(), null);
    }

    private CustomerId customer(@Nullable String zone) {
        Customer like = Samples.customer("Ana", "Pérez");
        Customer customer = new Customer(
                like.id(),
                like.userName(),
                like.firstName(),
                like.lastNames(),
                like.email(),
                like.phone(),
                like.address(),
                zone,
                like.nationalId(),
                like.state());
        return isp.stored(customer).id();
    }

    private InternetService service(CustomerId customer, @Nullable RouterId router) {
        InternetService like = Samples.service(customer, isp.plan(Samples.name("Plan ")));
        return isp.stored(like.connected(new Connection(router, like.ip(), null, null), NOON));
    }

    private Notice added(Audience audience, Instant from) {
        return added(NoticeKind.CUSTOM, audience, from, null);
    }

    private Notice added(NoticeKind kind, Audience audience, Instant from, @Nullable Instant until) {
        NoticeId id = new NoticeId(Samples.uuid());
        Notice notice = new Notice(id, kind, audience, "Mañana cambiamos la antena.", from, until, null, 0);
        commit(() -> notices().add(isp.id(), notice));
        return notice;
    }

    private NoticeQueries queries() {
        return stores().noticeQueries();
    }

    private NoticeStore notices() {
        return stores().notices();
    }
}
