package io.wispportal.core.autologin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.core.session.Sessions;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.UserName;
import io.wispportal.payment.PaymentReport;
import io.wispportal.session.OpenSessionStore;
import io.wispportal.staff.Role;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import io.wispportal.staff.StaffStore;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LNK-02")
class PortalVisitsTest {

    private static final String ADDRESS = "203.0.113.9";
    private static final String REASON = "Llamó porque no ve su factura";

    private final TestIsp isp = new TestIsp();
    private final CustomerId ana = isp.customer("ana").customer();
    private final Sessions sessions = isp.portal().sessions();

    @Test
    void theReasonIsOnRecordBeforeTheWayIsOpen() {
        assertThatThrownBy(() -> isp.portal().visits().start(isp.admin(), ana, "  corto    "))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> isp.portal().visits().start(isp.admin(), ana, "x".repeat(201)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(isp.actions()).doesNotContain(AuditAction.VISIT_STARTED);

        isp.portal().visits().start(isp.admin(), ana, REASON);

        AuditEntry entry = isp.audit().get(isp.audit().size() - 1);
        assertThat(entry.action()).isEqualTo(AuditAction.VISIT_STARTED);
        assertThat(entry.details()).containsEntry("reason", REASON);
        assertThat(entry.actor().name()).isEqualTo("admin@wispmega");
        assertThat(entry.customer()).isEqualTo(ana.value());
    }

    @Test
    void theSessionIsTheCustomersAndNamesTheMember() {
        CustomerCaller caller = sessions.customer(visit());

        assertThat(caller.customer()).isEqualTo(ana);
        assertThat(caller.opening().isVisit()).isTrue();
        assertThat(caller.opening().mayChangeContact()).isFalse();
        assertThat(caller.opening().mayChangePassword()).isFalse();
        assertThat(caller.opening().mayChooseFirstPassword()).isFalse();
        assertThat(caller.actor().id()).isEqualTo(isp.admin().member().id().value());
        assertThat(caller.actor().name()).contains("admin@wispmega").contains("ana@wispmega");
    }

    @Test
    void theWayIsOpenForAMinuteAndForOneTime() {
        String token = start();
        assertThat(arrive(token)).isNotNull();
        assertThatThrownBy(() -> arrive(token)).isInstanceOf(LinkOverException.class);

        String late = start();
        isp.clock().advance(Duration.ofSeconds(60));
        assertThatThrownBy(() -> arrive(late)).isInstanceOf(LinkOverException.class);
    }

    @Test
    @Tag("TEN-01")
    void theWayLeadsToNoOtherHostAndIsNoLink() {
        String token = start();

        assertThatThrownBy(() -> isp.portal().visits().arrive(isp.demo().tenant("redrural"), token, ADDRESS))
                .isInstanceOf(LinkOverException.class);
        assertThatThrownBy(() -> isp.portal().linkOpening().open(isp.tenant(), token, ADDRESS, null))
                .isInstanceOf(LinkOverException.class);
        String link = isp.portal().links().issue(isp.admin(), ana, false).address();
        assertThatThrownBy(() -> arrive(link.substring(link.indexOf("/a/") + 3)))
                .isInstanceOf(LinkOverException.class);
        assertThat(isp.portal().links().ofCustomer(isp.admin(), ana)).hasSize(1);
    }

    @Test
    void aVisitEndsAfterFifteenMinutesWithoutAClickAndAfterAnHour() {
        SessionClaims visit = visit();
        isp.clock().advance(Duration.ofMinutes(15).minusMillis(1));
        assertThat(sessions.cookies().unseal(sessions.cookies().seal(visit))).isPresent();
        isp.clock().advance(Duration.ofMillis(1));
        assertThat(sessions.cookies().unseal(sessions.cookies().seal(visit))).isEmpty();

        SessionClaims busy = visit();
        long minutes = 0;
        while (sessions.cookies().unseal(sessions.cookies().seal(busy)).isPresent()) {
            isp.clock().advance(Duration.ofMinutes(1));
            minutes++;
            busy = sessions.cookies().renewed(busy).orElse(busy);
        }
        assertThat(minutes).isEqualTo(60);
    }

    @Test
    void aVisitEndsWithTheMembersRightToIt() {
        SessionClaims visit = visit();
        replaceAdmin(Set.of(Role.CASHIER), true);
        assertThatThrownBy(() -> sessions.customer(visit)).isInstanceOf(SessionOverException.class);
    }

    @Test
    void aDisabledMemberIsOutAndDoesNotArrive() {
        SessionClaims visit = visit();
        String token = start();
        replaceAdmin(Set.of(Role.ADMINISTRATOR), false);

        assertThatThrownBy(() -> sessions.customer(visit)).isInstanceOf(SessionOverException.class);
        assertThatThrownBy(() -> arrive(token)).isInstanceOf(LinkOverException.class);
    }

    @Test
    void theNextVisitOfAMemberEndsTheOneBeforeAndNoColleagues() {
        SessionClaims first = visit();
        CustomerId luis = isp.customer("luis").customer();
        String way = isp.portal().visits().start(isp.admin(), luis, REASON).token();
        assertThat(sessions.customer(first)).as("the way alone ends nothing").isNotNull();

        SessionClaims second = arrive(way);

        assertThatThrownBy(() -> sessions.customer(first)).isInstanceOf(SessionOverException.class);
        assertThat(sessions.customer(second).customer()).isEqualTo(luis);
        SessionClaims colleagues =
                arrive(isp.portal().visits().start(colleague(), ana, REASON).token());
        assertThat(sessions.customer(second)).isNotNull();
        assertThat(sessions.customer(colleagues)).isNotNull();
        sessions.end(second);
        assertThatThrownBy(() -> sessions.customer(first)).isInstanceOf(SessionOverException.class);
    }

    @Test
    void anEndedVisitLeavesTheConsoleAndTheCustomersSessionsOpen() {
        SessionClaims console = isp.portal().signIn().staff("admin@wispmega", "demo-admin-2026", ADDRESS);
        SessionClaims own = isp.portal().signIn().customer(null, "ana@wispmega", "wispmega-2026", ADDRESS);
        visit();
        visit();

        assertThat(sessions.staff(console)).isNotNull();
        assertThat(sessions.customer(own)).isNotNull();
    }

    @Test
    @Tag("PAY-06")
    void aReportOfAVisitorActivatesNothingAndIsRecordedWithBothNames() {
        CustomerCaller visitor = visitor("luis");
        assertThat(isp.portal()
                        .autoActivation()
                        .announces(isp.customer("luis"), isp.invoice("luis", 0).id()))
                .isTrue();
        assertThat(isp.portal()
                        .autoActivation()
                        .announces(visitor, isp.invoice("luis", 0).id()))
                .isFalse();

        PaymentReport report = isp.portal().paymentReporting().submit(visitor, isp.form("luis", 0));

        assertThat(report.autoActivated()).isFalse();
        assertThat(isp.service("luis").isSuspended()).isTrue();
        assertThat(isp.audit()).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.PAYMENT_REPORTED);
            assertThat(entry.actor().id()).isEqualTo(isp.admin().member().id().value());
            assertThat(entry.actor().name()).contains("luis@wispmega");
            assertThat(entry.customer()).isEqualTo(visitor.customer().value());
        });
    }

    @Test
    void aVisitPushesNoSessionOfTheCustomerOut() {
        for (int i = 0; i < 5; i++) {
            isp.portal().signIn().customer(null, "ana@wispmega", "wispmega-2026", ADDRESS);
        }
        SessionClaims visit = visit();

        assertThat(isp.store(OpenSessionStore.class).ofCustomer(isp.id(), ana)).hasSize(5);
        assertThat(isp.actions()).doesNotContain(AuditAction.OLDEST_SESSION_ENDED);
        sessions.end(visit);
        assertThatThrownBy(() -> sessions.customer(visit)).isInstanceOf(SessionOverException.class);
        assertThat(isp.audit())
                .last()
                .satisfies(entry -> assertThat(entry.actor().name()).contains("admin@wispmega"));
    }

    private CustomerCaller visitor(String local) {
        PortalVisit visit =
                isp.portal().visits().start(isp.admin(), isp.customer(local).customer(), REASON);
        return sessions.customer(arrive(visit.token()));
    }

    private StaffCaller colleague() {
        StaffMember member = new StaffMember(
                new StaffId(new UUID(0, 78)), new UserName("otra"), "Otra", Set.of(Role.ADMINISTRATOR), true);
        isp.inTransaction(() -> isp.store(StaffStore.class).add(isp.id(), member, "$argon2id$none"));
        return new StaffCaller(isp.id(), member, "otra@wispmega");
    }

    private SessionClaims visit() {
        return arrive(start());
    }

    private String start() {
        return isp.portal().visits().start(isp.admin(), ana, REASON).token();
    }

    private SessionClaims arrive(String token) {
        return isp.portal().visits().arrive(isp.tenant(), token, ADDRESS);
    }

    private void replaceAdmin(Set<Role> roles, boolean active) {
        StaffCaller admin = isp.admin();
        StaffMember member = admin.member();
        StaffStore staff = isp.store(StaffStore.class);
        SessionClaims any = isp.portal().signIn().staff("admin@wispmega", "demo-admin-2026", ADDRESS);
        long version = staff.session(isp.id(), member.id(), any.id())
                .orElseThrow()
                .facts()
                .version();
        StaffMember changed = new StaffMember(member.id(), member.userName(), member.name(), roles, active);
        isp.inTransaction(
                () -> assertThat(staff.replace(isp.id(), changed, version)).isTrue());
    }
}
