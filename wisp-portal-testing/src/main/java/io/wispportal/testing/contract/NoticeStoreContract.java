package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.notice.Addressee;
import io.wispportal.notice.Audience;
import io.wispportal.notice.ListedNotice;
import io.wispportal.notice.Notice;
import io.wispportal.notice.NoticeId;
import io.wispportal.notice.NoticeKind;
import io.wispportal.notice.NoticeStore;
import io.wispportal.notice.ToldNotice;
import io.wispportal.router.RouterId;
import io.wispportal.testing.PortalStores;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link NoticeStore} must keep. To check yours, extend this class, return it with the stores named below from
 * {@link #stores()}, and run it with JUnit 5.
 */
public abstract class NoticeStoreContract extends StoreContract {

    private static final Instant NOON = Samples.NOON;
    private static final Instant LATER = NOON.plusSeconds(3600);

    /** @return stores of which transactions, tenants, customers, invoices, routers, notices and notice queries are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void findsWhatWasAddedWithEveryField() {
        CustomerId ana = isp.customer().id();
        CustomerId luis = isp.customer("Luis", "Rey").id();
        Notice bare = added(notice(Audience.all(), NOON, null));
        Notice zone = added(notice(Audience.of("Centro «Ñ» 東"), NOON, LATER));
        Notice chosen = added(notice(Audience.of(Set.of(ana, luis)), NOON, LATER));
        Notice owing = added(reminder());

        assertThat(find(owing)).isEqualTo(owing);
        assertThat(find(bare)).isEqualTo(bare);
        assertThat(find(zone)).isEqualTo(zone);
        assertThat(find(chosen)).isEqualTo(chosen);
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(notices().find(isp.id(), new NoticeId(Samples.uuid()))).isEmpty();
        assertThat(stores().noticeQueries().latest(isp.id(), 5)).isEmpty();
        assertThat(stores().noticeQueries().listed(isp.id(), new NoticeId(Samples.uuid())))
                .isEmpty();
        assertThat(notices().readers(isp.id(), new NoticeId(Samples.uuid()))).isEmpty();
    }

    @Test
    void listsTheLatestFirst() {
        Notice first = added(notice(Audience.all(), NOON, null));
        Notice third = added(notice(Audience.all(), NOON.plusSeconds(2), null));
        Notice second = added(notice(Audience.all(), NOON.plusSeconds(1), null));

        assertThat(stores().noticeQueries().latest(isp.id(), 5))
                .extracting(ListedNotice::id)
                .containsExactly(third.id(), second.id(), first.id());
        assertThat(stores().noticeQueries().latest(isp.id(), 2))
                .extracting(ListedNotice::id)
                .containsExactly(third.id(), second.id());
    }

    @Test
    void storesTheEndAndNothingElse() {
        Notice before = added(notice(Audience.of("Centro"), NOON, null));
        Notice twisted = new Notice(
                before.id(), NoticeKind.MAINTENANCE, Audience.all(), "otro", LATER, null, LATER, before.version());

        assertThat(replace(isp, twisted)).isTrue();

        Notice after = find(before);
        assertThat(after.ended()).isEqualTo(LATER);
        assertThat(after.version()).isEqualTo(1);
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.audience()).isEqualTo(before.audience());
        assertThat(replace(isp, before)).isFalse();
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeEndsIt() {
        Notice notice = added(notice(Audience.all(), NOON, null));

        long winners = winners(
                () -> notices().replace(isp.id(), notice.ended(NOON)),
                () -> notices().replace(isp.id(), notice.ended(LATER)));

        assertThat(winners).isEqualTo(1);
    }

    @Test
    void remembersOnceWhoHasReadIt() {
        CustomerId ana = isp.customer().id();
        Notice notice = added(notice(Audience.all(), NOON, null));
        Notice other = added(notice(Audience.all(), NOON, null));

        assertThat(read(notice, ana)).isTrue();
        assertThat(read(notice, ana)).isFalse();

        assertThat(notices().readers(isp.id(), notice.id())).containsExactly(ana);
        assertThat(notices().readers(isp.id(), other.id())).isEmpty();
    }

    @Test
    @Tag("NOT-11")
    void tellsWhatACustomerWasToldTheLatestFirst() {
        CustomerId ana = isp.customer().id();
        CustomerId luis = isp.customer("Luis", "Rey").id();
        Notice all = added(notice(Audience.all(), NOON, LATER));
        Notice zone = added(notice(Audience.of("CENTRO"), NOON.plusSeconds(1), null));
        Notice chosen = added(notice(Audience.of(Set.of(ana, luis)), NOON.plusSeconds(2), null));
        added(notice(Audience.of("Norte"), NOON, null));
        added(notice(Audience.of(Set.of(luis)), NOON, null));
        replace(isp, chosen.ended(LATER));
        inTransaction(() -> notices().read(isp.id(), all.id(), ana, NOON.plusSeconds(9)));
        read(all, luis);

        Addressee to = new Addressee(ana, "Centro", Set.of());
        assertThat(notices().told(isp.id(), to, null, LATER, 9))
                .containsExactly(
                        told(chosen, LATER, null), told(zone, null, null), told(all, LATER, NOON.plusSeconds(9)));
        assertThat(notices().told(isp.id(), to, null, LATER, 1)).containsExactly(told(chosen, LATER, null));
        assertThat(notices().told(isp.id(), to, NOON, NOON.plusSeconds(1), 9)).containsExactly(told(zone, null, null));
        assertThat(notices().told(isp.id(), new Addressee(ana, null, Set.of()), null, NOON, 9))
                .hasSize(1);
    }

    @Test
    @Tag("NOT-11")
    void aNoticeForARouterIsToldToThoseBehindIt() {
        RouterId router = isp.router("torre");
        Notice notice = added(notice(Audience.of(router), NOON, null));
        CustomerId ana = isp.customer().id();
        RouterId other = new RouterId(Samples.uuid());

        assertThat(told(new Addressee(ana, null, Set.of(other, router)))).containsExactly(notice.id());
        assertThat(told(new Addressee(ana, null, Set.of(other)))).isEmpty();
        assertThat(told(new Addressee(ana, null, Set.of()))).isEmpty();
    }

    @Test
    @Tag("NOT-11")
    void aReminderWasToldToThoseWhoOweAndWhoHaveReadIt() {
        Notice reminder = added(reminder());
        Customer owes = isp.customer();
        isp.invoice(owes);
        Customer hasPaid = isp.customer("Luis", "Rey");
        isp.invoice(hasPaid, Samples.DAY, InvoiceState.PAID);
        Customer neverOwed = isp.customer("Eva", "Luz");
        read(reminder, hasPaid.id());

        assertThat(told(new Addressee(owes.id(), null, Set.of()))).containsExactly(reminder.id());
        assertThat(told(new Addressee(hasPaid.id(), null, Set.of()))).containsExactly(reminder.id());
        assertThat(told(new Addressee(neverOwed.id(), null, Set.of()))).isEmpty();
    }

    @Test
    @Tag("NOT-11")
    void whatWasEndedBeforeItBeganWasToldToNobody() {
        Notice withdrawn = added(notice(Audience.all(), NOON, null));
        replace(isp, withdrawn.ended(NOON));
        added(notice(Audience.all(), LATER.plusSeconds(1), null));

        assertThat(told(new Addressee(isp.customer().id(), null, Set.of()))).isEmpty();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        Notice notice = added(notice(Audience.all(), NOON, null));
        read(notice, isp.customer().id());

        assertThat(notices().find(otherIsp.id(), notice.id())).isEmpty();
        assertThat(stores().noticeQueries().latest(otherIsp.id(), 5)).isEmpty();
        assertThat(stores().noticeQueries().listed(otherIsp.id(), notice.id())).isEmpty();
        assertThat(notices().readers(otherIsp.id(), notice.id())).isEmpty();
        Addressee reader = new Addressee(isp.customer().id(), null, Set.of());
        assertThat(notices().told(otherIsp.id(), reader, null, LATER, 5)).isEmpty();
        assertThat(replace(otherIsp, notice.ended(NOON))).isFalse();
        assertThat(find(notice)).isEqualTo(notice);
    }

    @Test
    void leavesNothingAfterARollback() {
        CustomerId ana = isp.customer().id();
        Notice stored = added(notice(Audience.all(), NOON, null));

        rollBack(() -> {
            notices().add(isp.id(), notice(Audience.of(Set.of(ana)), NOON, null));
            notices().replace(isp.id(), stored.ended(NOON));
            notices().read(isp.id(), stored.id(), ana, NOON);
        });

        assertThat(stores().noticeQueries().latest(isp.id(), 5))
                .extracting(ListedNotice::id)
                .containsExactly(stored.id());
        assertThat(notices().readers(isp.id(), stored.id())).isEmpty();
    }

    private static Notice notice(Audience audience, Instant from, @Nullable Instant until) {
        return new Notice(
                new NoticeId(Samples.uuid()),
                NoticeKind.CUSTOM,
                audience,
                "Mañana cambiamos la antena.\n«Ñ» 東",
                from,
                until,
                null,
                0);
    }

    /** For all who owe. */
    private static Notice reminder() {
        NoticeId id = new NoticeId(Samples.uuid());
        return new Notice(id, NoticeKind.PAYMENT, Audience.all().onlyOwing(), "", NOON, null, null, 0);
    }

    private List<NoticeId> told(Addressee to) {
        return notices().told(isp.id(), to, null, LATER, 9).stream()
                .map(ToldNotice::id)
                .toList();
    }

    private static ToldNotice told(Notice notice, @Nullable Instant until, @Nullable Instant read) {
        return new ToldNotice(notice.id(), notice.kind(), notice.text(), notice.from(), until, read);
    }

    private Notice added(Notice notice) {
        commit(() -> notices().add(isp.id(), notice));
        return notice;
    }

    private boolean replace(SampleIsp of, Notice notice) {
        return inTransaction(() -> notices().replace(of.id(), notice));
    }

    private boolean read(Notice notice, CustomerId customer) {
        return inTransaction(() -> notices().read(isp.id(), notice.id(), customer, NOON));
    }

    private Notice find(Notice notice) {
        return notices().find(isp.id(), notice.id()).orElseThrow();
    }

    private NoticeStore notices() {
        return stores().notices();
    }
}
