package io.wispportal.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.NotFoundException;
import io.wispportal.Slice;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.ForbiddenException;
import io.wispportal.core.TestIsp;
import io.wispportal.core.payment.PaymentSubmission;
import io.wispportal.job.AlarmKind;
import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.OutboxRow;
import io.wispportal.message.OutboxState;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.DueAlarm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MSG-03")
class DeliveriesTest {

    private final TestIsp isp = new TestIsp();

    @Test
    void aPromiseThatFailsIsTriedAgainWithGrowingPausesAndParkedAfterTen() {
        isp.memory().mail().becomeUnavailable();
        isp.report("ana", 0);
        List<Long> pauses = new ArrayList<>();
        for (Optional<Instant> next = nextTry(); next.isPresent(); next = nextTry()) {
            pauses.add(Duration.between(isp.clock().instant(), next.get()).toSeconds());
            isp.clock().set(next.get());
            isp.memory().ringDueAlarms();
        }

        assertThat(pauses).containsExactly(0L, 5L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 900L);
        assertThat(mails(OutboxState.PARKED))
                .hasSize(2)
                .allMatch(entry -> entry.attempts() == 10)
                .allMatch(entry -> "El servidor de correo no responde.".equals(entry.note()));
    }

    @Test
    void whatFailedGoesThroughLaterOnce() {
        isp.memory().mail().becomeUnavailable();
        isp.report("ana", 0);
        isp.memory().ringDueAlarms();
        isp.memory().mail().recover();
        isp.after(Duration.ofSeconds(5));
        isp.after(Duration.ofDays(1));

        assertThat(isp.memory().mail().sent(isp.id())).hasSize(2);
        assertThat(mails(OutboxState.DONE)).hasSize(2).allMatch(entry -> entry.attempts() == 2 && entry.note() == null);
    }

    @Test
    void whatIsRefusedForGoodIsParkedAtOnce() {
        isp.memory().mail().refuse();
        isp.report("ana", 0);

        isp.memory().ringDueAlarms();

        assertThat(mails(OutboxState.PARKED)).hasSize(2).allMatch(entry -> entry.attempts() == 1);
    }

    @Test
    void staffSendAgainWhatWasParked() {
        isp.memory().mail().refuse();
        isp.report("ana", 0);
        isp.memory().ringDueAlarms();
        isp.memory().mail().recover();
        OutboxEntryId parked = mails(OutboxState.PARKED).get(0).id();

        assertThat(desk().sendAgain(isp.cashier(), parked)).isTrue();
        assertThat(desk().sendAgain(isp.cashier(), parked)).isFalse();
        isp.memory().ringDueAlarms();

        assertThat(isp.memory().mail().sent(isp.id())).hasSize(1);
        assertThat(desk().sendAgain(isp.cashier(), parked)).isFalse();
        assertThat(isp.actions()).endsWith(AuditAction.MESSAGE_SENT_AGAIN);
    }

    @Test
    void withoutAnAddressItIsSkippedWithAReasonForStaff() {
        CustomerCaller ana = isp.demo().customer("ana@redrural");
        isp.portal()
                .paymentReporting()
                .submit(
                        ana,
                        new PaymentSubmission(
                                isp.demo().invoices("ana@redrural").get(0).id(),
                                isp.demo().method("redrural", "Consignación").id(),
                                "1",
                                isp.voucher(ana, "%PDF-1.4 1")));
        isp.memory().ringDueAlarms();

        assertThat(desk().list(isp.demo().staff("admin@redrural"), OutboxState.SKIPPED, null)
                        .items())
                .extracting(OutboxRow::entry)
                .singleElement()
                .satisfies(entry -> assertThat(entry.note()).isEqualTo("La empresa no tiene un correo registrado."));
    }

    @Test
    @Tag("TEN-01")
    @Tag("STA-01")
    void onlyOwnMessagesAndOnlyWhoMay() {
        isp.memory().mail().refuse();
        isp.report("ana", 0);
        isp.memory().ringDueAlarms();
        OutboxEntryId parked = mails(OutboxState.PARKED).get(0).id();

        assertThatThrownBy(() -> desk().sendAgain(isp.demo().staff("admin@redrural"), parked))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk().sendAgain(isp.technician(), parked)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aNoteThatCameTooLateLosesNoPromise() {
        OutboxEntryId id = new OutboxEntryId(new UUID(5, 5));
        Instant now = isp.clock().instant();
        isp.inTransaction(
                () -> outbox().add(isp.id(), OutboxEntry.promise(id, OutboxKind.REPORT_APPROVED, new UUID(5, 6), now)));
        Delivery slow = (tenant, entry) -> {
            isp.inTransaction(() -> outbox().replace(tenant, entry, entry.failed("quicker", now)));
            return Optional.empty();
        };

        assertThat(deliveries(slow).deliver(isp.id(), id)).isPresent();
        assertThat(outbox().find(isp.id(), id)).get().matches(entry -> entry.attempts() == 1);
    }

    @Test
    void aNoteThatFailsLetsTheAlarmRingAgain() {
        OutboxEntryId id = new OutboxEntryId(new UUID(5, 5));
        isp.inTransaction(() -> outbox().add(
                        isp.id(),
                        OutboxEntry.promise(
                                id,
                                OutboxKind.REPORT_APPROVED,
                                new UUID(5, 6),
                                isp.clock().instant())));
        Outbox broken = new BrokenOutbox(outbox());
        Deliveries deliveries = new Deliveries(
                broken,
                (tenant, entry) -> Optional.empty(),
                (tenant, entry) -> Optional.empty(),
                (tenant, entry) -> Optional.empty(),
                RetryPlan.STANDARD,
                isp.store(Transactions.class),
                isp.clock());

        assertThatThrownBy(() -> deliveries.deliver(isp.id(), id)).hasMessage("database gone");
        assertThat(outbox().find(isp.id(), id)).get().matches(entry -> entry.state() == OutboxState.PROMISED);
    }

    private record BrokenOutbox(Outbox behind) implements Outbox {
        @Override
        public void add(TenantId tenant, OutboxEntry entry) {
            behind.add(tenant, entry);
        }

        @Override
        public Optional<OutboxEntry> find(TenantId tenant, OutboxEntryId id) {
            return behind.find(tenant, id);
        }

        @Override
        public boolean replace(TenantId tenant, OutboxEntry before, OutboxEntry after) {
            throw new IllegalStateException("database gone");
        }
    }

    private Deliveries deliveries(Delivery mail) {
        return new Deliveries(
                outbox(), mail, mail, mail, RetryPlan.STANDARD, isp.store(Transactions.class), isp.clock());
    }

    private Outbox outbox() {
        return isp.store(Outbox.class);
    }

    private MessageDesk desk() {
        return isp.portal().messageDesk();
    }

    private Optional<Instant> nextTry() {
        return isp.memory().alarms().pending().stream()
                .filter(alarm -> alarm.kind() == AlarmKind.DELIVER)
                .map(DueAlarm::at)
                .findFirst();
    }

    private List<OutboxEntry> mails(OutboxState state) {
        Slice<OutboxRow> rows = desk().list(isp.admin(), state, null);
        return rows.items().stream()
                .map(OutboxRow::entry)
                .filter(entry -> entry.kind().isMail())
                .toList();
    }
}
