package io.wispportal.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.audit.AuditAction;
import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.AutoLoginLinkRegister;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.BatchState;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.RecipientState;
import io.wispportal.batch.RecipientStore;
import io.wispportal.core.TestIsp;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.message.Channel;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendAttempt;
import io.wispportal.message.SendCause;
import io.wispportal.message.SendLog;
import io.wispportal.message.SendResult;
import io.wispportal.testing.InMemoryStores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LNK-11")
class BatchRunTest {

    private static final String LINK = "{{ cliente }}: {{ url_autologin }}";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TestIsp isp = new TestIsp();
    private final Batches batches = new Batches(isp);

    @Test
    @Tag("LNK-08")
    void everybodyGetsOneMessageWithAnOwnLinkAndStaffSeeWhatBecameOfEach() {
        BatchId id = batches.confirmed(LINK, true);
        isp.memory().ringDueAlarms();

        BatchProgress progress = batches.progress(id);
        assertThat(progress.batch().state()).isEqualTo(BatchState.DONE);
        assertThat(progress.count(RecipientState.SENT))
                .isEqualTo(batches.received().size())
                .isGreaterThan(3);
        assertThat(batches.received()).extracting(PhoneMessage::to).doesNotHaveDuplicates();
        assertThat(batches.received()).extracting(PhoneMessage::text).doesNotHaveDuplicates();
        assertThat(batches.of(id, "sofia").recipient().note()).isEqualTo("El cliente no tiene un teléfono registrado.");
        assertThat(batches.state(id, "luis")).isEqualTo(RecipientState.SENT);
    }

    @Test
    void addressesAreEncryptedWhileTheyWaitAndForgottenOnceTheyLeft() {
        isp.memory().phones().answer(SendResult.refused("No."));
        BatchId id = batches.confirmed(LINK, true, batches.invoice("ana", 0));
        isp.memory().ringDueAlarms();
        assertThat(batches.of(id, "ana").recipient().address()).isNotNull().doesNotContain("http", "/a/");

        isp.memory().phones().recover();
        sendAgain(id, "ana");

        BatchRecipient ana = batches.of(id, "ana").recipient();
        assertThat(ana.address()).isNull();
        assertThat(batches.received().get(0).text()).startsWith("Ana Torres Medina: https://");
        assertThat(ana.text()).hasSameSizeAs(batches.received().get(0).text()).endsWith("/a/XXXXXXXXXXXXXXXX");
    }

    @Test
    void aTextWithoutLinkMakesNone() {
        batches.confirmed("Debe {{ saldo }}.", false, batches.invoice("ana", 0));
        isp.memory().ringDueAlarms();

        assertThat(batches.received()).hasSize(1);
        assertThat(links("ana")).isEmpty();
    }

    @Test
    void aStoppedBatchSendsNoMoreAndEndsTheLinksThatNobodyGot() {
        isp.memory().phones().answer(SendResult.tryLater("Ocupada.", null));
        BatchId id = batches.confirmed(LINK, true);
        isp.memory().ringDueAlarms();
        assertThat(links("ana"))
                .hasSize(1)
                .allMatch(link -> link.isLive(isp.clock().instant()));

        assertThat(isp.portal().batchDesk().cancel(isp.cashier(), id)).isTrue();
        isp.memory().phones().recover();
        isp.after(MINUTE);

        assertThat(batches.received()).isEmpty();
        assertThat(batches.progress(id).batch().state()).isEqualTo(BatchState.CANCELLED);
        assertThat(batches.state(id, "ana")).isEqualTo(RecipientState.CANCELLED);
        assertThat(links("ana")).noneMatch(link -> link.isLive(isp.clock().instant()));
        assertThat(isp.portal().batchDesk().cancel(isp.cashier(), id)).isFalse();
        assertThat(isp.actions()).containsOnlyOnce(AuditAction.BATCH_CANCELLED);
    }

    @Test
    void aBatchStoppedBeforeItWasPreparedHasNoRecipients() {
        BatchId id = batches.confirmed(LINK, true);
        isp.portal().batchDesk().cancel(isp.cashier(), id);
        isp.memory().ringDueAlarms();

        assertThat(batches.progress(id).recipients()).isZero();
        assertThat(batches.progress(id).batch().state()).isEqualTo(BatchState.CANCELLED);
    }

    @Test
    void aGatewayThatWantsARestIsLeftAloneAndThenGetsTheRest() {
        isp.memory().phones().answer(SendResult.tryLater("La pasarela pidió esperar (429).", MINUTE));
        BatchId id = batches.confirmed(LINK, true);
        isp.memory().ringDueAlarms();
        assertThat(tried(id)).isEqualTo(3);
        assertThat(batches.progress(id).batch().state()).isEqualTo(BatchState.SENDING);

        isp.memory().phones().recover();
        isp.after(MINUTE);
        isp.after(MINUTE);

        assertThat(batches.progress(id).batch().state()).isEqualTo(BatchState.DONE);
        assertThat(batches.progress(id).count(RecipientState.SENT)).isGreaterThan(3);
    }

    @Test
    @Tag("MSG-01")
    void customersWhoShareANumberGetTheirsAMinuteApartAndNobodyElseWaits() {
        List<String> shared = List.of("deudor1", "deudor2", "deudor3", "deudor4");
        shared.forEach(local -> isp.addDebtor(local, "Deudor", "+52 55 8111 9999"));
        BatchId id = batches.confirmed(LINK, true);
        isp.memory().ringDueAlarms();

        assertThat(shared.stream().filter(local -> batches.state(id, local) == RecipientState.SENT))
                .hasSize(1);
        assertThat(batches.state(id, "luis")).isEqualTo(RecipientState.SENT);
        for (int i = 0; i < 4; i++) {
            isp.after(MINUTE);
        }
        assertThat(batches.progress(id).count(RecipientState.WAITING)).isZero();
        assertThat(batches.progress(id).batch().state()).isEqualTo(BatchState.DONE);
    }

    @Test
    void whatFailedIsSentAgainByStaffAlone() {
        isp.memory().phones().answer(SendResult.refused("La pasarela rechazó el mensaje (400)."));
        BatchId id = batches.confirmed(LINK, true, batches.invoice("ana", 0), batches.invoice("luis", 0));
        isp.memory().ringDueAlarms();
        int failed = batches.progress(id).count(RecipientState.FAILED);
        isp.memory().phones().recover();
        isp.after(Duration.ofHours(1));
        assertThat(batches.received()).isEmpty();

        assertThat(sendAllAgain(id, RecipientState.FAILED)).isEqualTo(failed);
        isp.memory().ringDueAlarms();

        assertThat(batches.progress(id).count(RecipientState.SENT)).isEqualTo(failed);
        assertThat(sendAllAgain(id, RecipientState.FAILED)).isZero();
        assertThat(isp.actions()).containsOnlyOnce(AuditAction.BATCH_SENT_AGAIN);
    }

    @Test
    @Tag("MSG-03")
    void aTryThatACrashCutIsUnsureWhereTheGatewayKnowsNoKeysAndOnlyStaffSendIt() {
        isp.memory().phones().ignoreKeys();
        BatchId id = cutWhileSendingToAna();

        isp.after(MINUTE.multipliedBy(2));
        assertThat(batches.state(id, "ana")).isEqualTo(RecipientState.UNSURE);
        assertThat(sendAllAgain(id, RecipientState.FAILED)).isZero();
        assertThat(batches.received()).isEmpty();

        sendAgain(id, "ana");
        assertThat(batches.received()).hasSize(1);
    }

    @Test
    @Tag("MSG-03")
    void aTryThatACrashCutIsRepeatedWhereTheGatewayKnowsTheKey() {
        BatchId id = cutWhileSendingToAna();

        isp.after(MINUTE.multipliedBy(2));

        assertThat(batches.state(id, "ana")).isEqualTo(RecipientState.SENT);
        assertThat(batches.received()).hasSize(1);
    }

    @Test
    void whoPaidMeanwhileIsNotReminded() {
        isp.memory().phones().answer(SendResult.tryLater("Ocupada.", null));
        BatchId id = batches.confirmed(LINK, true, batches.invoice("ana", 0));
        isp.memory().ringDueAlarms();
        isp.report("ana", 0);
        isp.memory().phones().recover();
        isp.after(MINUTE);

        assertThat(batches.state(id, "ana")).isEqualTo(RecipientState.SKIPPED);
        assertThat(batches.received()).isEmpty();
    }

    @Test
    void noLinkGoesToAPhoneThatWasJustChanged() {
        isp.inTransaction(() -> new InMemoryStores(isp.memory().database())
                .changeContact(
                        isp.id(), isp.customer("ana").customer(), isp.clock().instant()));

        BatchId id = batches.confirmed(LINK, true, batches.invoice("ana", 0), batches.invoice("luis", 0));
        isp.memory().ringDueAlarms();

        assertThat(batches.state(id, "ana")).isEqualTo(RecipientState.SKIPPED);
        assertThat(batches.state(id, "luis")).isEqualTo(RecipientState.SENT);
        assertThat(links("ana")).isEmpty();
    }

    @Test
    void addressesOfWhatFailedAreForgottenAfterAMonth() {
        isp.memory().phones().answer(SendResult.refused("No."));
        BatchId id = batches.confirmed(LINK, true, batches.invoice("ana", 0));
        isp.memory().ringDueAlarms();
        isp.after(Duration.ofDays(30));
        isp.after(Duration.ofDays(1));

        assertThat(batches.of(id, "ana").recipient().address()).isNull();
        assertThat(sendAllAgain(id, RecipientState.FAILED)).isZero();
        assertThat(isp.portal()
                        .batchDesk()
                        .sendAgain(
                                isp.cashier(),
                                id,
                                batches.of(id, "ana").recipient().id()))
                .isFalse();
    }

    @Test
    @Tag("MSG-03")
    void whatIsUnsureIsNeverSentAgainByItselfThoughTheNoteWasLost() {
        isp.memory().phones().ignoreKeys();
        isp.memory().phones().answer(SendResult.unsure("La pasarela no respondió."));
        BatchId id = batches.confirmed(LINK, true, batches.invoice("ana", 0));
        isp.memory().ringDueAlarms();
        BatchRecipient unsure = batches.of(id, "ana").recipient();
        reopen(id, unsure);
        isp.memory().phones().recover();
        isp.after(MINUTE.multipliedBy(2));
        isp.after(MINUTE.multipliedBy(2));

        assertThat(batches.received()).isEmpty();
        assertThat(batches.state(id, "ana")).isEqualTo(RecipientState.UNSURE);

        assertThat(sendAllAgain(id, RecipientState.UNSURE)).isEqualTo(1);
        isp.after(MINUTE.multipliedBy(2));
        assertThat(batches.received()).hasSize(1);
    }

    @Test
    void aGatewayThatAnswersNothingGetsARestToo() {
        isp.memory().phones().ignoreKeys();
        isp.memory().phones().answer(SendResult.unsure("La pasarela no respondió."));
        BatchId id = batches.confirmed(LINK, true);
        isp.memory().ringDueAlarms();

        assertThat(batches.progress(id).count(RecipientState.UNSURE)).isEqualTo(3);
    }

    @Test
    void aStoppedBatchTellsWhatMayHaveLeftAndLeavesItsLink() {
        BatchId id = cutWhileSendingToAna();
        isp.portal().batchDesk().cancel(isp.cashier(), id);
        isp.after(MINUTE);

        assertThat(batches.state(id, "ana")).isEqualTo(RecipientState.UNSURE);
        assertThat(links("ana")).allMatch(link -> link.isLive(isp.clock().instant()));
        assertThat(batches.progress(id).batch().state()).isEqualTo(BatchState.CANCELLED);
    }

    @Test
    void nothingGoesToAPhoneThatIsNotTheCustomersAnyMore() {
        isp.memory().phones().answer(SendResult.tryLater("Ocupada.", null));
        BatchId id = batches.confirmed(LINK, true, batches.invoice("ana", 0));
        isp.memory().ringDueAlarms();
        BatchRecipient ana = batches.of(id, "ana").recipient();
        store(id, ana, ana.state(), "+525581119999", ana.address());
        isp.memory().phones().recover();
        isp.after(MINUTE);

        assertThat(batches.state(id, "ana")).isEqualTo(RecipientState.SKIPPED);
        assertThat(batches.received()).isEmpty();
    }

    @Test
    void aLinkThatWasEndedMeanwhileIsNotSent() {
        isp.memory().phones().answer(SendResult.tryLater("Ocupada.", null));
        BatchId id = batches.confirmed(LINK, true, batches.invoice("ana", 0));
        isp.memory().ringDueAlarms();
        isp.portal().links().endOfTenant(isp.admin());
        isp.memory().phones().recover();
        isp.after(MINUTE);

        assertThat(batches.state(id, "ana")).isEqualTo(RecipientState.SKIPPED);
        assertThat(batches.received()).isEmpty();
    }

    @Test
    void theSumIsThatOfTheMomentInWhichItLeaves() {
        isp.memory().phones().answer(SendResult.tryLater("Ocupada.", null));
        batches.confirmed("Debe {{ saldo }}.", false, batches.invoice("luis", 0), batches.invoice("luis", 1));
        isp.memory().ringDueAlarms();
        isp.approve(isp.report("luis", 0));
        isp.memory().phones().recover();
        isp.after(MINUTE);

        assertThat(batches.received()).extracting(PhoneMessage::text).containsExactly("Debe $349.00.");
    }

    @Test
    void whoeverPaidTheTickedInvoiceIsNotRemindedThoughAnotherIsOpen() {
        isp.memory().phones().answer(SendResult.tryLater("Ocupada.", null));
        BatchId id = batches.confirmed(LINK, true, batches.invoice("luis", 0));
        isp.memory().ringDueAlarms();
        isp.approve(isp.report("luis", 0));
        isp.memory().phones().recover();
        isp.after(MINUTE);

        assertThat(batches.state(id, "luis")).isEqualTo(RecipientState.SKIPPED);
        assertThat(links("luis")).noneMatch(link -> link.isLive(isp.clock().instant()));
    }

    @Test
    void oneLinkThatCannotBeReadHoldsUpNobody() {
        isp.memory().phones().answer(SendResult.tryLater("Ocupada.", null));
        BatchId id = batches.confirmed(LINK, true);
        isp.memory().ringDueAlarms();
        BatchRecipient ana = batches.of(id, "ana").recipient();
        store(id, ana, ana.state(), ana.phone(), "nonsense");
        isp.memory().phones().recover();
        isp.after(MINUTE);
        isp.after(MINUTE);

        assertThat(batches.state(id, "ana")).isEqualTo(RecipientState.FAILED);
        assertThat(batches.state(id, "luis")).isEqualTo(RecipientState.SENT);
        assertThat(batches.progress(id).batch().state()).isEqualTo(BatchState.DONE);
    }

    @Test
    @Tag("LNK-10")
    void aTextOfMoreThanThreeSmsIsNotSent() {
        isp.addDebtor("deudor8", "Á" + "x".repeat(199), "+52 55 8111 6666");
        BatchId id = batches.confirmed("{{ cliente }} {{ url_autologin }}", true);
        isp.memory().ringDueAlarms();

        assertThat(batches.state(id, "deudor8")).isEqualTo(RecipientState.FAILED);
        assertThat(batches.of(id, "deudor8").recipient().note()).contains("más de 3 SMS");
    }

    /** As if a crash had lost the note of what became of it. */
    private void reopen(BatchId id, BatchRecipient was) {
        store(id, was, RecipientState.WAITING, was.phone(), was.address());
    }

    private void store(BatchId id, BatchRecipient was, RecipientState state, String phone, String address) {
        BatchRecipient changed = new BatchRecipient(
                was.id(),
                was.customer(),
                phone,
                address,
                was.link(),
                was.text(),
                state,
                was.attempts(),
                was.note(),
                isp.clock().instant(),
                was.changed());
        isp.inTransaction(() -> assertThat(isp.store(RecipientStore.class).replace(isp.id(), id, was, changed))
                .isTrue());
        if (state == RecipientState.WAITING && was.state() != state) {
            isp.inTransaction(() -> isp.store(BatchStore.class)
                    .replace(isp.id(), batches.progress(id).batch().sending()));
            isp.inTransaction(() -> isp.store(AlarmClock.class)
                    .wake(isp.id(), AlarmKind.RUN_BATCH, id.value(), isp.clock().instant()));
        }
    }

    private int sendAllAgain(BatchId id, RecipientState state) {
        return isp.portal().batchDesk().sendAllAgain(isp.cashier(), id, state);
    }

    private BatchId cutWhileSendingToAna() {
        isp.memory().phones().answer(SendResult.refused("No."));
        BatchId id = batches.confirmed(LINK, true, batches.invoice("ana", 0));
        isp.memory().ringDueAlarms();
        isp.memory().phones().recover();
        BatchRecipient ana = batches.of(id, "ana").recipient();
        PhoneMessage message = new PhoneMessage(ana.id(), Channel.SMS, ana.phone(), "");
        Instant now = isp.clock().instant();
        isp.inTransaction(
                () -> isp.store(SendLog.class).begin(isp.id(), SendAttempt.begun(message, 1, SendCause.BATCH, now)));
        sendAllAgain(id, RecipientState.FAILED);
        isp.memory().ringDueAlarms();
        return id;
    }

    private void sendAgain(BatchId id, String local) {
        isp.after(MINUTE.multipliedBy(2));
        assertThat(isp.portal()
                        .batchDesk()
                        .sendAgain(
                                isp.cashier(),
                                id,
                                batches.of(id, local).recipient().id()))
                .isTrue();
        isp.memory().ringDueAlarms();
    }

    private long tried(BatchId id) {
        return batches.recipients(id).items().stream()
                .filter(row -> row.recipient().attempts() > 0)
                .count();
    }

    private List<AutoLoginLink> links(String local) {
        return isp.store(AutoLoginLinkRegister.class)
                .ofCustomer(isp.id(), isp.customer(local).customer(), 10);
    }
}
