package io.wispportal.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.TestIsp;
import io.wispportal.notice.Audience;
import io.wispportal.notice.Notice;
import io.wispportal.notice.NoticeKind;
import io.wispportal.router.RouterId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff make, schedule and end notices. */
@Tag("NOT-01")
class NoticeDeskTest {

    private final TestIsp isp = new TestIsp();
    private final NoticeDesk desk = isp.portal().noticeDesk();
    private final Instant now = isp.clock().instant();

    @Test
    void aNoticeForAllIsOnTheRoutersUntilItIsEnded() {
        Notice made = make(form(NoticeKind.MAINTENANCE, Audience.Kind.ALL, "", null, List.of()));
        isp.memory().ringDueAlarms();
        assertThat(isp.isShown("ana", NoticeKind.MAINTENANCE)).isTrue();
        assertThat(isp.isShown("pedro", NoticeKind.MAINTENANCE)).isTrue();
        assertThat(isp.isShown("luis", NoticeKind.SUSPENSION)).isTrue();

        desk.end(isp.admin(), made.id());
        isp.memory().ringDueAlarms();

        assertThat(isp.isShown("ana", NoticeKind.MAINTENANCE)).isFalse();
        assertThat(desk.find(isp.admin(), made.id()).phase(now)).isEqualTo(Notice.Phase.OVER);
        assertThat(isp.actions()).contains(AuditAction.NOTICE_MADE, AuditAction.NOTICE_ENDED);
    }

    @Test
    void aScheduledNoticeBeginsAndEndsByItself() {
        NoticeForm later = new NoticeForm(
                NoticeKind.CUSTOM,
                Audience.Kind.ZONE,
                "CENTRO",
                null,
                List.of(),
                "Hola",
                now.plusSeconds(3_600),
                now.plusSeconds(7_200));
        make(later);

        isp.after(Duration.ZERO);
        assertThat(isp.isShown("ana", NoticeKind.CUSTOM)).isFalse();
        isp.after(Duration.ofHours(1));
        assertThat(isp.isShown("ana", NoticeKind.CUSTOM)).isTrue();
        assertThat(isp.isShown("pedro", NoticeKind.CUSTOM)).isFalse();
        isp.after(Duration.ofHours(1));
        assertThat(isp.isShown("ana", NoticeKind.CUSTOM)).isFalse();
    }

    @Test
    void customersAreChosenByUserNameWithOrWithoutTheCompany() {
        Notice made =
                make(form(NoticeKind.CUSTOM, Audience.Kind.CUSTOMERS, "", null, List.of("Ana", "pedro@wispmega")));

        assertThat(made.audience().customers())
                .containsExactlyInAnyOrder(
                        isp.customer("ana").customer(), isp.customer("pedro").customer());
    }

    @Test
    void aRoutersNoticeIsForThoseBehindIt() {
        make(form(
                NoticeKind.MAINTENANCE,
                Audience.Kind.ROUTER,
                "",
                isp.router("torre-sur").id(),
                List.of()));
        isp.memory().ringDueAlarms();

        assertThat(isp.isShown("pedro", NoticeKind.MAINTENANCE)).isTrue();
        assertThat(isp.isShown("ana", NoticeKind.MAINTENANCE)).isFalse();
    }

    @Test
    void aReminderSparesWhoeverOwesNothingUnlessStaffSayOtherwise() {
        Notice reminder = make(form(NoticeKind.PAYMENT, Audience.Kind.ALL, "", null, List.of()));
        isp.memory().ringDueAlarms();
        assertThat(isp.isShown("ana", NoticeKind.PAYMENT)).isTrue();
        assertThat(isp.isShown("pedro", NoticeKind.PAYMENT)).isFalse();
        desk.end(isp.admin(), reminder.id());

        make(new NoticeForm(NoticeKind.PAYMENT, Audience.Kind.ALL, "", null, List.of(), "Gracias", null, null, true));
        isp.memory().ringDueAlarms();
        assertThat(isp.isShown("pedro", NoticeKind.PAYMENT)).isTrue();
    }

    @Test
    void everyRuleIsToldAndNothingIsStored() {
        assertErrors(
                () -> make(new NoticeForm(null, null, "", null, List.of(), "", null, now.minusSeconds(1))),
                "kind.required",
                "audience.required",
                "notice.required",
                "until.past");
        assertErrors(() -> make(form(NoticeKind.SUSPENSION, Audience.Kind.ALL, "", null, List.of())), "kind.required");
        assertErrors(() -> make(form(NoticeKind.CUSTOM, Audience.Kind.ZONE, " ", null, List.of())), "zone.required");
        assertErrors(() -> make(form(NoticeKind.CUSTOM, Audience.Kind.ZONE, "Luna", null, List.of())), "zone.nobody");
        assertErrors(() -> make(form(NoticeKind.CUSTOM, Audience.Kind.ROUTER, "", null, List.of())), "router.none");
        assertErrors(
                () -> make(form(NoticeKind.CUSTOM, Audience.Kind.ROUTER, "", new RouterId(new UUID(0, 7)), List.of())),
                "router.none");
        assertErrors(
                () -> make(form(NoticeKind.CUSTOM, Audience.Kind.CUSTOMERS, "", null, List.of())),
                "customers.required");
        assertErrors(
                () -> make(form(NoticeKind.CUSTOM, Audience.Kind.CUSTOMERS, "", null, List.of("nadie"))),
                "customers.unknown");
        assertErrors(
                () -> make(new NoticeForm(
                        NoticeKind.CUSTOM, Audience.Kind.ALL, "", null, List.of(), "a".repeat(601), null, null)),
                "notice.tooLong");
        assertErrors(
                () -> make(new NoticeForm(
                        NoticeKind.PAYMENT,
                        Audience.Kind.ALL,
                        "",
                        null,
                        List.of(),
                        "",
                        now.minusSeconds(60),
                        now.minusSeconds(30))),
                "until.past");
        assertErrors(
                () -> make(new NoticeForm(
                        NoticeKind.CUSTOM,
                        Audience.Kind.ALL,
                        "",
                        null,
                        List.of(),
                        "Hola",
                        now.plusSeconds(60),
                        now.plusSeconds(60))),
                "until.order");
        assertThat(desk.latest(isp.admin())).isEmpty();
    }

    @Test
    void whatIsCheckedIsNotStored() {
        Notice seen =
                desk.check(isp.admin(), form(NoticeKind.CUSTOM, Audience.Kind.ALL, "", null, List.of()), List.of());

        assertThat(seen.text()).isEqualTo("Hola");
        assertThat(desk.latest(isp.admin())).isEmpty();
    }

    private Notice make(NoticeForm form) {
        return desk.make(isp.admin(), form, List.of());
    }

    private static NoticeForm form(
            NoticeKind kind, Audience.Kind audience, String zone, @Nullable RouterId router, List<String> names) {
        return new NoticeForm(kind, audience, zone, router, names, "Hola", null, null);
    }

    private static void assertErrors(ThrowingCallable call, String... errors) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.errors())
                                .extracting((FieldError error) -> error.field() + "." + error.problem())
                                .containsExactly(errors));
    }
}
