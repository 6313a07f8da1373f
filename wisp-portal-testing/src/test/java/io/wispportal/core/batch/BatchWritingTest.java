package io.wispportal.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.audit.AuditAction;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchState;
import io.wispportal.batch.MessageBatch;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.TestIsp;
import io.wispportal.core.message.template.SmsText;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.message.Channel;
import io.wispportal.message.TemplateKind;
import io.wispportal.tenant.BalanceSettings;
import io.wispportal.tenant.MessageSettings;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BatchWritingTest {

    /** The user's own words, to the letter. */
    private static final String SEED =
            "Estimado cliente de la empresa {{ empresa }} . Le anexo su link para entrar a su"
                    + " portal del cliente. {{ url_autologin }}";

    private final TestIsp isp = new TestIsp();
    private final Batches batches = new Batches(isp);

    @Test
    @Tag("LNK-08")
    void opensWithTheTenantsReminder() {
        assertThat(begun().text()).isEqualTo(SEED);
        isp.portal().templates().change(isp.admin(), TemplateKind.PAYMENT_REMINDER, 0, "", "Debe {{ saldo }}.");

        assertThat(begun().text()).isEqualTo("Debe {{ saldo }}.");
        assertThat(begun().state()).isEqualTo(BatchState.DRAFT);
    }

    @Test
    @Tag("LNK-09")
    void theSeedsTextWorksToTheLetter() {
        BatchPreview preview = preview(batches.draft(SEED, true));

        assertThat(preview.longest())
                .isEqualTo("Estimado cliente de la empresa WispMega . Le anexo su link para entrar a su portal del"
                        + " cliente. https://clientes.wispmega.localhost/a/XXXXXXXXXXXXXXXX");
        assertThat(preview.hasLink()).isTrue();
    }

    @Test
    @Tag("LNK-09")
    void unknownTagsAreRefusedByName() {
        assertThat(refused(() -> batches.draft("{{ url_autologin }} {{ clave }} {{ 7*7 }}", true)))
                .containsExactly(new FieldError("text", "unknownTags", "clave, 7*7"));
    }

    @Test
    @Tag("LNK-09")
    void whatIsToBeALinkMustHoldTheTag() {
        assertThat(refused(() -> batches.draft("Debe {{ saldo }}.", true)))
                .containsExactly(new FieldError("text", "linkMissing", ""));

        assertThat(preview(batches.draft("Debe {{ saldo }}.", false)).hasLink()).isFalse();
    }

    @Test
    @Tag("LNK-10")
    void theTextIsAtMost164CharactersAsTyped() {
        String tag = "{{ url_autologin }}";
        String longest = tag + "x".repeat(164 - tag.length());

        assertThat(batches.draft(longest, true).text()).hasSize(164);
        assertThat(refused(() -> batches.draft(longest + "x", true)))
                .containsExactly(new FieldError("text", "tooLongForPhone", ""));
        assertThat(refused(() -> batches.draft("  ", false))).containsExactly(new FieldError("text", "required", ""));
    }

    @Test
    @Tag("LNK-09")
    void severalInvoicesAreOneSumAndTheEarliestDay() {
        BatchPreview preview = preview(batches.draft(
                "{{ cliente }}: {{ saldo }} antes del {{ vencimiento }}. {{ url_saldo }}",
                false,
                batches.invoice("luis", 1),
                batches.invoice("luis", 0)));

        assertThat(preview.recipients()).isEqualTo(1);
        assertThat(preview.invoices()).isEqualTo(2);
        assertThat(preview.longest()).startsWith("Luis").contains(": $698.00 antes del 25/12/25.");
        assertThat(preview.longest()).endsWith(" https://clientes.wispmega.localhost/saldo/wispmega");
    }

    @Test
    @Tag("BAL-02")
    void whereTheBalancePageIsClosedItsTagLeadsToThePortal() {
        isp.settings(isp.tenant().settings().with(new BalanceSettings(Set.of(), "", "", "")));

        BatchPreview preview = preview(batches.draft("Vea {{ url_saldo }}", false, batches.invoice("luis", 0)));

        assertThat(preview.longest()).endsWith(" https://clientes.wispmega.localhost");
    }

    @Test
    @Tag("LNK-10")
    void thePreviewTellsTheLongestRecipientAndWhoHasNoPhone() {
        BatchPreview preview = preview(batches.draft("{{ cliente }} {{ url_autologin }}", true));
        assertThat(preview.phonelessNames()).containsExactly("Sofía Ortega Ruiz");
        assertThat(preview.phoneless()).isEqualTo(1);
        assertThat(preview.longest()).startsWith(preview.longestName() + " https://");
        assertThat(preview.recipients()).isGreaterThan(3);
    }

    @Test
    @Tag("LNK-10")
    void anAccentMakesTheTextTwiceAsDearUnlessItIsLeftOut() {
        String text = "Señor: quedó un saldo de {{ saldo }} que puede pagar aquí {{ url_autologin }}";
        MessageBatch draft = batches.draft(text, true);
        SmsText accented = preview(draft).sms();
        batches.writing().write(isp.cashier(), draft.id(), draft.version(), text, true, true);
        BatchPreview plain = preview(batches.writing().open(isp.cashier(), draft.id()));

        assertThat(accented.encoding()).isEqualTo(SmsText.Encoding.UCS_2);
        assertThat(accented.segments()).isEqualTo(2);
        assertThat(plain.sms().encoding()).isEqualTo(SmsText.Encoding.GSM_7);
        assertThat(plain.sms().segments()).isEqualTo(1);
        assertThat(plain.longest()).startsWith("Señor: quedo un saldo");
        assertThat(plain.segments()).isEqualTo(plain.recipients());
    }

    @Test
    @Tag("LNK-10")
    void theSwitchBeginsAsTheTenantHasIt() {
        isp.settings(isp.tenant().settings().with(new MessageSettings(false, true)));

        assertThat(begun().plainLetters()).isTrue();
    }

    @Test
    @Tag("LNK-08")
    void whatIsPaidOrInReviewIsLeftOutAndSaid() {
        isp.approve(isp.report("ana", 0));
        isp.report("luis", 0);

        BatchPreview preview = preview(batches.draft(
                SEED, true, batches.invoice("ana", 0), batches.invoice("luis", 0), batches.invoice("luis", 1)));

        assertThat(preview.recipients()).isEqualTo(1);
        assertThat(preview.leftOut()).isEqualTo(2);
    }

    @Test
    @Tag("LNK-08")
    void isConfirmedOnceAndAudited() {
        MessageBatch draft = batches.draft(SEED, true);
        batches.writing().confirm(isp.cashier(), draft.id(), draft.version());

        assertThatThrownBy(() -> batches.writing().confirm(isp.cashier(), draft.id(), draft.version()))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(isp.actions()).containsOnlyOnce(AuditAction.BATCH_CONFIRMED);
    }

    @Test
    @Tag("LNK-08")
    void whatWasChangedSinceThePreviewIsNotConfirmed() {
        MessageBatch seen = batches.draft(SEED, true);
        batches.writing().write(isp.admin(), seen.id(), seen.version(), "Otro {{ url_autologin }}", true, false);

        assertThatThrownBy(() -> batches.writing().confirm(isp.cashier(), seen.id(), seen.version()))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() ->
                        batches.writing().write(isp.cashier(), seen.id(), seen.version(), "Tercero", false, false))
                .isInstanceOf(ConcurrentChangeException.class);
    }

    @Test
    @Tag("LNK-08")
    void withoutGatewayOrRecipientsNothingIsConfirmed() {
        MessageBatch draft = batches.draft(SEED, true);
        isp.memory().phones().offer();
        assertThat(preview(draft).isReady()).isFalse();
        assertThat(refused(() -> batches.writing().confirm(isp.cashier(), draft.id(), draft.version())))
                .containsExactly(new FieldError("batch", "noGateway", ""));

        isp.memory().phones().recover();
        isp.memory().phones().offer(Channel.SMS);
        MessageBatch phoneless = batches.draft(SEED, true, batches.invoice("sofia", 0));
        assertThat(refused(() -> batches.writing().confirm(isp.cashier(), phoneless.id(), phoneless.version())))
                .containsExactly(new FieldError("batch", "nobody", ""));
    }

    @Test
    @Tag("LNK-08")
    void soManyTicksAreAFilter() {
        List<InvoiceId> many = IntStream.range(0, 501)
                .mapToObj(i -> new InvoiceId(UUID.randomUUID()))
                .toList();

        assertThat(refused(() -> batches.writing().begin(isp.cashier(), Batches.EVERYTHING, many)))
                .containsExactly(new FieldError("invoice", "tooMany", ""));
    }

    @Test
    @Tag("LNK-08")
    void aDraftOfYesterdayIsForgotten() {
        MessageBatch old = batches.draft(SEED, true);
        isp.after(Duration.ofHours(25));
        begun();

        assertThatThrownBy(() -> batches.writing().open(isp.cashier(), old.id()))
                .isInstanceOf(NotFoundException.class);
    }

    private MessageBatch begun() {
        BatchId id = batches.writing().begin(isp.cashier(), Batches.EVERYTHING, List.of());
        return batches.writing().open(isp.cashier(), id);
    }

    private BatchPreview preview(MessageBatch batch) {
        return batches.writing().preview(isp.cashier(), batch);
    }

    private static List<FieldError> refused(ThrowingCallable work) {
        try {
            work.call();
        } catch (InvalidInputException refused) {
            return refused.errors();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("nothing was refused");
    }
}
