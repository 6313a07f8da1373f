package io.wispportal.core.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.NotFoundException;
import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.LookupCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.core.balance.BalanceAnswer.Candidate;
import io.wispportal.core.balance.BalanceAnswer.Choice;
import io.wispportal.core.balance.BalanceAnswer.Found;
import io.wispportal.core.balance.BalanceAnswer.Nothing;
import io.wispportal.core.balance.BalanceAnswer.TooMany;
import io.wispportal.core.captcha.CaptchaPass;
import io.wispportal.core.document.TooManyFilesException;
import io.wispportal.core.payment.PaymentSubmission;
import io.wispportal.document.DocumentId;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceLine;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.payment.PaymentReport;
import io.wispportal.service.ServiceState;
import io.wispportal.tenant.BalanceSettings;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantSettings;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody looks up what is to pay. Ana owes one invoice, luis three, pedro none; two Marías share a national id. */
class BalanceLookupTest {

    private static final String STRANGER = "203.0.113.9";

    private final TestIsp isp = new TestIsp();
    private final BalanceLookup lookup = isp.portal().balanceLookup();

    @ParameterizedTest
    @ValueSource(strings = {"ana", " ANA ", "ana@wispmega", "Ana@WispMega"})
    @Tag("BAL-02")
    @Tag("BAL-03")
    void whoOwesIsFoundByTheUserNameWithAndWithoutTheCompany(String typed) {
        OpenBalance open = open(look(BalanceIdentifier.USER_NAME, typed));

        assertThat(open.name()).isEqualTo("A*** T*** M***");
        assertThat(open.pending())
                .extracting(InvoiceSummary::id)
                .containsExactly(isp.invoice("ana", 0).id());
    }

    @Test
    @Tag("BAL-02")
    void aServicesNumberShowsThatServicesInvoicesOnly() {
        addWithoutService("luis", "WM-OTHER");
        String number = isp.service("luis").id().number();

        assertThat(open(look(BalanceIdentifier.SERVICE_ID, number)).pending())
                .extracting(InvoiceSummary::number)
                .isNotEmpty()
                .doesNotContain("WM-OTHER");
        assertThat(open(look(BalanceIdentifier.USER_NAME, "luis")).pending())
                .extracting(InvoiceSummary::number)
                .contains("WM-OTHER");
    }

    @ParameterizedTest
    @CsvSource({"USER_NAME, pedro", "USER_NAME, nobody", "NATIONAL_ID, 99999999", "EMAIL, x@example.com"})
    @Tag("BAL-03")
    void anUnknownOneAndOneWhoOwesNothingLookAlike(BalanceIdentifier by, String typed) {
        assertThat(look(by, typed)).isEqualTo(new Nothing());
    }

    @Test
    @Tag("BAL-04")
    void ofSeveralTheVisitorChoosesByMaskedNameEndingAndZone() {
        String ticket = namesakes();

        assertThat(lookup.candidates(isp.tenant(), ticket))
                .containsExactly(
                        new Candidate("M*** L*** P***", "01", "Centro"), new Candidate("M*** L*** P***", "01", "Sur"));
        assertThat(choose(ticket, 1).payer().name()).isEqualTo("maria2@wispmega");
    }

    @Test
    @Tag("BAL-04")
    void whoChoseTheWrongOneChoosesAgain() {
        String wrong = lookup.choose(isp.tenant(), namesakes(), 0);

        assertThat(lookup.candidates(isp.tenant(), wrong)).hasSize(2);
        OpenBalance right = choose(wrong, 1);
        assertThat(right.payer().name()).isEqualTo("maria2@wispmega");
        assertThat(right.pending())
                .extracting(InvoiceSummary::id)
                .containsExactly(isp.invoice("maria2", 0).id());
    }

    @Test
    @Tag("BAL-04")
    void beforeTheChoiceNothingIsOpenedAndOnlyACandidateIsChosen() {
        String ticket = namesakes();
        String alone = ((Found) look(BalanceIdentifier.USER_NAME, "ana")).ticket();

        assertThatThrownBy(() -> lookup.open(isp.tenant(), ticket)).isInstanceOf(NotFoundException.class);
        for (int nobody : new int[] {-1, 2}) {
            assertThatThrownBy(() -> lookup.choose(isp.tenant(), ticket, nobody))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refused -> assertThat(refused.errors())
                                    .containsExactly(new FieldError("candidate", "missing")));
        }
        assertThat(lookup.candidates(isp.tenant(), alone)).isEmpty();
        assertThatThrownBy(() -> lookup.choose(isp.tenant(), alone, 0)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Tag("BAL-04")
    @Tag("BAL-08")
    void aChoiceLastsAQuarterOfAnHourFromTheLookupHoweverOftenOneIsChosen() {
        String ticket = namesakes();
        isp.after(Duration.ofMinutes(15).minusSeconds(1));
        String chosen = lookup.choose(isp.tenant(), lookup.choose(isp.tenant(), ticket, 0), 1);
        assertThat(lookup.open(isp.tenant(), chosen).pending()).hasSize(1);

        isp.after(Duration.ofSeconds(1));

        for (String over : List.of(ticket, chosen)) {
            assertThatThrownBy(() -> lookup.candidates(isp.tenant(), over)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> lookup.choose(isp.tenant(), over, 1)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> lookup.open(isp.tenant(), over)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    @Tag("BAL-08")
    @Tag("TEN-01")
    void aChoiceOfAnotherCompanyOrAChangedOneShowsAndChoosesNobody() {
        String ticket = namesakes();
        Tenant other = isp.demo().tenant("redrural");

        assertThatThrownBy(() -> lookup.candidates(other, ticket)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> lookup.choose(other, ticket, 0)).isInstanceOf(NotFoundException.class);
        String changed = "A" + ticket;
        assertThatThrownBy(() -> lookup.candidates(isp.tenant(), changed)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> lookup.choose(isp.tenant(), changed, 0)).isInstanceOf(NotFoundException.class);
    }

    /** Browsers drop a cookie of more than 4096 bytes, without a word. */
    @Test
    @Tag("BAL-08")
    void theLargestTicketFitsIntoACookie() {
        for (int i = 0; i < 3; i++) {
            isp.addDebtor("debtor" + i, "Ana Ruiz", "+52 55 0000 0000", "LOPM-800101");
        }
        for (int i = 0; i < 41; i++) {
            addWithoutService("maria2", "WM-MORE-" + i);
        }
        String several = namesakes();
        List<String> chosen = IntStream.range(0, 5)
                .mapToObj(position -> lookup.choose(isp.tenant(), several, position))
                .toList();

        assertThat(chosen)
                .allSatisfy(ticket -> assertThat(ticket).hasSizeLessThan(3500))
                .anySatisfy(ticket ->
                        assertThat(lookup.open(isp.tenant(), ticket).pending()).hasSize(40));
    }

    @Test
    @Tag("BAL-04")
    void moreThanFiveNeedAnotherIdentifier() {
        for (int i = 0; i < 6; i++) {
            isp.addDebtor("debtor" + i, "Ana Ruiz", "+52 55 0000 0000", "VIVR-90");
        }

        assertThat(look(BalanceIdentifier.NATIONAL_ID, "vivr90")).isEqualTo(new TooMany());
    }

    @Test
    @Tag("BAL-03")
    void whoSharesAnIdentifierWithManyIsNotToldThatNothingIsPending() {
        for (int i = 0; i < 6; i++) {
            isp.addCustomer("paid" + i, "Ana Ruiz", "+52 55 0000 0000", "VIVR-90");
        }
        isp.addDebtor("debtor", "Ana Ruiz", "+52 55 0000 0000", "VIVR-90");

        assertThat(look(BalanceIdentifier.NATIONAL_ID, "vivr90")).isEqualTo(new TooMany());
    }

    @Test
    @Tag("BAL-02")
    void anIdentifierThatTheCompanyDoesNotOfferFindsNobody() {
        isp.settings(
                TenantSettings.DEFAULTS.with(new BalanceSettings(Set.of(BalanceIdentifier.NATIONAL_ID), "", "", "")));

        assertThatThrownBy(() -> look(BalanceIdentifier.USER_NAME, "ana"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.errors()).containsExactly(new FieldError("by", "off")));
    }

    @ParameterizedTest
    @CsvSource({"'', missing", "' ', missing", "ab, invalid", "'--- -', invalid"})
    @Tag("BAL-02")
    void whatCanBeNoIdentifierIsRefused(String typed, String problem) {
        assertThatThrownBy(() -> look(BalanceIdentifier.NATIONAL_ID, typed))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.errors()).containsExactly(new FieldError("value", problem)));
        assertThatThrownBy(() -> look(BalanceIdentifier.NATIONAL_ID, "9".repeat(300)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Tag("BAL-05")
    void anAddressMayLookFiveTimesAMinuteWhateverIsFound() {
        for (String user : List.of("ana", "nobody", "luis", "nobody2", "rosa")) {
            look(BalanceIdentifier.USER_NAME, user);
        }

        assertThatThrownBy(() -> look(BalanceIdentifier.USER_NAME, "sofia"))
                .isInstanceOf(TooManyLookupsException.class);
        assertThat(look(BalanceIdentifier.USER_NAME, "sofia", "198.51.100.1")).isInstanceOf(Found.class);
        isp.after(Duration.ofMinutes(1));
        assertThat(look(BalanceIdentifier.USER_NAME, "sofia")).isInstanceOf(Found.class);
    }

    @Test
    @Tag("CAP-03")
    void whoeverNobodyKnowsToBeAPersonMayAQuarter() {
        lookFewer("ana");

        assertThatThrownBy(() -> lookFewer("luis")).isInstanceOf(TooManyLookupsException.class);
        isp.after(Duration.ofMinutes(1));
        assertThat(lookFewer("luis")).isInstanceOf(Found.class);
    }

    private BalanceAnswer lookFewer(String user) {
        return lookup.look(isp.tenant(), BalanceIdentifier.USER_NAME, user, STRANGER, CaptchaPass.FEWER);
    }

    @Test
    @Tag("BAL-05")
    void oneIdentifierMayBeLookedUpTenTimesADayFromWherever() {
        for (int i = 0; i < 10; i++) {
            look(BalanceIdentifier.USER_NAME, i % 2 == 0 ? "ana" : "ANA", "198.51.100." + i);
        }

        assertThatThrownBy(() -> look(BalanceIdentifier.USER_NAME, "ana", "198.51.100.77"))
                .isInstanceOf(TooManyLookupsException.class);
        assertThat(look(BalanceIdentifier.USER_NAME, "luis", "198.51.100.77")).isInstanceOf(Found.class);
    }

    @Test
    @Tag("BAL-08")
    void aTicketIsGoodForAQuarterOfAnHourAndForThoseInvoicesOnly() {
        Found found = (Found) look(BalanceIdentifier.USER_NAME, "ana");
        isp.addLike(isp.invoice("ana", 0), "WM-LATER");

        assertThat(open(found).pending()).extracting(InvoiceSummary::number).doesNotContain("WM-LATER");
        isp.after(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(open(found).pending()).hasSize(1);
        isp.after(Duration.ofSeconds(1));
        assertThatThrownBy(() -> open(found)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("BAL-08")
    @Tag("TEN-01")
    void aTicketOfAnotherCompanyOrAChangedOneOpensNothing() {
        Found found = (Found) look(BalanceIdentifier.USER_NAME, "ana");
        Tenant other = isp.demo().tenant("redrural");

        assertThatThrownBy(() -> lookup.open(other, found.ticket())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> lookup.open(isp.tenant(), found.ticket().replace('A', 'B') + "A"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> lookup.open(isp.tenant(), "")).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("BAL-08")
    @Tag("PAY-06")
    void whoOnlyLookedUpReportsAPaymentButActivatesNothing() {
        OpenBalance luis = open(look(BalanceIdentifier.USER_NAME, "luis"));
        Invoice invoice = isp.invoice("luis", 0);

        PaymentReport report = isp.portal()
                .paymentReporting()
                .submit(
                        luis.payer(),
                        new PaymentSubmission(
                                invoice.id(), isp.method("OXXO"), null, null, "123", null, isp.voucher("luis")));

        assertThat(report.autoActivated()).isFalse();
        assertThat(isp.service("luis").state()).isEqualTo(ServiceState.SUSPENDED);
        assertThat(open(look(BalanceIdentifier.USER_NAME, "luis")).pending())
                .extracting(InvoiceSummary::id)
                .doesNotContain(invoice.id());
    }

    @Test
    @Tag("BAL-08")
    void noInvoiceIsReportedOnThatTheLookupDidNotFind() {
        addWithoutService("luis", "WM-OTHER");
        OpenBalance ofService =
                open(look(BalanceIdentifier.SERVICE_ID, isp.service("luis").id().number()));
        InvoiceId other = open(look(BalanceIdentifier.USER_NAME, "luis")).pending().stream()
                .filter(invoice -> invoice.number().equals("WM-OTHER"))
                .findFirst()
                .orElseThrow()
                .id();
        PaymentSubmission form =
                new PaymentSubmission(other, isp.method("OXXO"), null, null, "123", null, isp.voucher("luis"));

        assertThatThrownBy(() -> isp.portal().paymentReporting().submit(ofService.payer(), form))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> isp.portal().customerPortal().openInvoice(ofService.payer(), other))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("BAL-08")
    void whoOnlyLookedUpOpensNoVoucherAndLeavesTheCustomerPlaceForOwnFiles() {
        LookupCaller visitor = open(look(BalanceIdentifier.USER_NAME, "ana")).payer();
        DocumentId own = isp.voucher("ana");
        isp.voucher(visitor, "%PDF-1.4 a");
        isp.voucher(visitor, "%PDF-1.4 b");

        assertThatThrownBy(() -> isp.voucher(visitor, "%PDF-1.4 c")).isInstanceOf(TooManyFilesException.class);
        assertThat(isp.voucher("ana")).isNotNull();
        assertThatThrownBy(() -> isp.portal().vouchers().open(visitor, own)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("BAL-03")
    void fewerThanAllInvoicesAreSaidNotToBeAll() {
        assertThat(open(look(BalanceIdentifier.USER_NAME, "ana")).all()).isTrue();
        for (int i = 0; i < 40; i++) {
            addWithoutService("ana", "WM-MORE-" + i);
        }

        OpenBalance some = open(look(BalanceIdentifier.USER_NAME, "ana"));
        assertThat(some.pending()).hasSize(40);
        assertThat(some.all()).isFalse();
    }

    private void addWithoutService(String local, String number) {
        Invoice like = isp.invoice(local, 0);
        isp.inTransaction(() -> isp.store(InvoiceStore.class)
                .add(
                        isp.id(),
                        new Invoice(
                                new InvoiceId(UUID.randomUUID()),
                                like.customer(),
                                number,
                                like.issuedOn(),
                                like.dueOn(),
                                List.of(new InvoiceLine("Instalación", like.total(), null)),
                                like.paid(),
                                like.state(),
                                0)));
    }

    private BalanceAnswer look(BalanceIdentifier by, String typed) {
        return look(by, typed, STRANGER);
    }

    private BalanceAnswer look(BalanceIdentifier by, String typed, String address) {
        return lookup.look(isp.tenant(), by, typed, address, CaptchaPass.FULL);
    }

    private String namesakes() {
        return ((Choice) look(BalanceIdentifier.NATIONAL_ID, "lopm-800101")).ticket();
    }

    private OpenBalance choose(String ticket, int position) {
        return lookup.open(isp.tenant(), lookup.choose(isp.tenant(), ticket, position));
    }

    private OpenBalance open(BalanceAnswer answer) {
        return lookup.open(isp.tenant(), ((Found) answer).ticket());
    }
}
