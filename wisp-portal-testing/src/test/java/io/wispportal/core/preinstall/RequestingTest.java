package io.wispportal.core.preinstall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.captcha.CaptchaPass;
import io.wispportal.core.preinstall.StepProgress.Promise;
import io.wispportal.document.DocumentId;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.message.Mail;
import io.wispportal.message.OutboxKind;
import io.wispportal.preinstall.Applicant;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.preinstall.RequestHandledException;
import io.wispportal.tenant.InstallationSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People ask for the service, by the public form and through staff. */
class RequestingTest {

    private static final String TENANT = "cobranza@wispmega.example";

    private final Prospects prospects = new Prospects();

    @Test
    @Tag("PRE-02")
    void whatIsRequiredIsNamedAtOnceAndTheRestMayBeLeftOut() {
        RequestForm empty = new RequestForm(UUID.randomUUID(), "", " ", "", "", "", "", "", "", "", "", "", List.of());

        assertThat(errors(empty))
                .containsExactlyInAnyOrder(
                        new FieldError("firstName", "required"),
                        new FieldError("lastNames", "required"),
                        new FieldError("address", "required"),
                        new FieldError("phone", "required"),
                        new FieldError("idFront", "required"),
                        new FieldError("idBack", "required"),
                        new FieldError("addressProof", "required"));
        assertThat(prospects.in(InstallationState.REQUESTED)).isEmpty();

        List<DocumentId> documents = prospects.documents(
                IdentityDocumentKind.ID_FRONT, IdentityDocumentKind.ID_BACK, IdentityDocumentKind.ADDRESS_PROOF);
        RequestForm bare = new RequestForm(
                UUID.randomUUID(), "Eva", "Paz", "", "", "Calle 1", "", "", "", "9991234567", "", "", documents);
        InstallationRequest request = prospects.submit(bare);

        assertThat(request.applicant().email()).isNull();
        assertThat(prospects.desk().open(prospects.admin(), request.id()).documents())
                .hasSize(3);
    }

    @Test
    @Tag("PRE-02")
    void eachDocumentIsRequiredUnlessTheTenantSaysOtherwise() {
        prospects
                .isp()
                .settings(prospects.isp().tenant().settings().with(new InstallationSettings(true, false, false)));

        assertThat(errors(prospects.form("", List.of()))).containsExactly(new FieldError("idFront", "required"));
        assertThat(errors(prospects.form("", prospects.documents(IdentityDocumentKind.COUPON))))
                .containsExactly(new FieldError("idFront", "required"));

        List<DocumentId> enough = prospects.documents(IdentityDocumentKind.ID_FRONT, IdentityDocumentKind.COUPON);
        InstallationRequest request = prospects.submit(prospects.form("", enough));
        assertThat(prospects.desk().open(prospects.admin(), request.id()).coupon())
                .isPresent();
    }

    @Test
    @Tag("PRE-02")
    void marksThatTurnTheDirectionOfTheTextDoNotCount() {
        RequestForm form = new RequestForm(
                UUID.randomUUID(),
                "\u202eEva\u202c",
                "\u2066Paz\u2069",
                "\u200f",
                "",
                "\u200eCalle 1",
                "",
                "",
                "",
                "\u202a999 123 4567\u202c",
                "",
                "",
                prospects.form("").documents());

        Applicant applicant = prospects.submit(form).applicant();

        assertThat(applicant.fullName()).isEqualTo("Eva Paz");
        assertThat(applicant.nationalId()).isNull();
        assertThat(applicant.address()).isEqualTo("Calle 1");
        assertThat(applicant.phone()).isEqualTo("999 123 4567");
        RequestForm nameless = new RequestForm(
                UUID.randomUUID(), "\u202e", "Paz", "", "", "Calle 1", "", "", "", "9991234567", "", "", List.of());
        assertThat(errors(nameless)).contains(new FieldError("firstName", "required"));
    }

    @Test
    @Tag("PRE-02")
    void aDocumentOfAnotherRequestIsNone() {
        RequestForm first = prospects.form("");
        prospects.submit(first);

        assertThat(errors(prospects.form("", first.documents()))).hasSize(3);
    }

    @Test
    @Tag("PRE-05")
    void tenantAndApplicantAreWrittenToAndTheApplicantReadsNothingThatWasTyped() {
        prospects.submit(prospects.form("inigo@example.test"));
        prospects.isp().memory().ringDueAlarms();

        Mail tenant = mailTo(TENANT);
        assertThat(tenant.subject()).contains("Íñigo Peña Ruiz");
        assertThat(tenant.text()).contains("999 123 4567", "Calle 5 № 7", "inigo@example.test", "PEXI800101");
        Mail applicant = mailTo("inigo@example.test");
        assertThat(applicant.subject() + applicant.text())
                .contains("WispMega")
                .doesNotContain("Íñigo", "Peña", "malo.example", "Calle 5", "999 123");
        assertThat(prospects.isp().actions()).contains(AuditAction.INSTALLATION_REQUESTED);
    }

    @Test
    @Tag("PRE-05")
    void oneAddressGetsOneMailInADay() {
        InstallationRequest first = prospects.submit(prospects.form("inigo@example.test"));
        prospects.handling().close(prospects.admin(), first.id(), first.version(), "Repetida");
        prospects.submit(prospects.form("Inigo@example.test"));
        prospects.isp().memory().ringDueAlarms();

        assertThat(mails())
                .extracting(Mail::to)
                .containsOnlyOnce("inigo@example.test")
                .doesNotContain("Inigo@example.test");

        InstallationRequest second = prospects.in(InstallationState.REQUESTED).get(0);
        prospects.handling().close(prospects.admin(), second.id(), second.version(), "Repetida");
        prospects.isp().after(Duration.ofHours(24));
        prospects.submit(prospects.form("Inigo@example.test"));
        prospects.isp().memory().ringDueAlarms();
        assertThat(mails()).extracting(Mail::to).contains("Inigo@example.test");
    }

    @Test
    @Tag("PRE-05")
    void aMailServerThatIsDownLosesNothing() {
        prospects.isp().memory().mail().becomeUnavailable();

        InstallationRequest request = prospects.submit(prospects.form("inigo@example.test"));
        prospects.isp().memory().ringDueAlarms();

        assertThat(prospects.in(InstallationState.REQUESTED)).containsExactly(request);
        assertThat(steps(request)).hasSize(2).allSatisfy(step -> {
            assertThat(step.step()).isEqualTo("notify");
            assertThat(step.standing()).isEqualTo(StepProgress.Standing.PENDING);
            assertThat(step.note()).isEqualTo("El servidor de correo no responde.");
        });
        assertThat(openInList()).isEqualTo(2);

        prospects.isp().memory().mail().recover();
        prospects.isp().after(Duration.ofMinutes(5));
        assertThat(mails()).hasSize(2);
        assertThat(prospects.desk().open(prospects.admin(), request.id()).isAllKept())
                .isTrue();
        assertThat(openInList()).isZero();
    }

    @Test
    @Tag("PRE-05")
    void whatWasGivenUpIsTriedAgainWhenStaffSaySo() {
        prospects.isp().memory().mail().refuse();
        InstallationRequest request = prospects.submit(prospects.form("inigo@example.test"));
        prospects.isp().memory().ringDueAlarms();
        assertThat(steps(request)).hasSize(2).allMatch(step -> step.standing() == StepProgress.Standing.GIVEN_UP);
        prospects.isp().memory().mail().recover();

        int tried = prospects.handling().tryAgain(prospects.admin(), request.id());
        prospects.isp().memory().ringDueAlarms();

        assertThat(tried).isEqualTo(2);
        assertThat(mails()).hasSize(2);
        assertThat(steps(request)).allMatch(step -> step.standing() == StepProgress.Standing.DONE);
        assertThat(prospects.isp().actions())
                .filteredOn(AuditAction.MESSAGE_SENT_AGAIN::equals)
                .hasSize(2);
        assertThat(prospects.handling().tryAgain(prospects.admin(), request.id()))
                .isZero();
    }

    @Test
    @Tag("PRE-05")
    void whatIsStillTriedIsNotTriedAgain() {
        prospects.isp().memory().mail().becomeUnavailable();
        InstallationRequest request = prospects.submit(prospects.form("inigo@example.test"));
        prospects.isp().memory().ringDueAlarms();

        assertThat(prospects.handling().tryAgain(prospects.admin(), request.id()))
                .isZero();
        assertThat(prospects.isp().actions()).doesNotContain(AuditAction.MESSAGE_SENT_AGAIN);
    }

    @Test
    @Tag("PRE-05")
    void eachMailSaysWhomItIsForAndWhen() {
        InstallationRequest request = prospects.submit(prospects.form("inigo@example.test"));
        Instant promised = prospects.isp().clock().instant();
        assertThat(steps(request))
                .extracting(StepProgress::promise)
                .containsExactlyInAnyOrder(
                        new Promise(OutboxKind.INSTALLATION_REQUESTED_TENANT, "cobranza@wispmega.example", promised),
                        new Promise(OutboxKind.INSTALLATION_REQUESTED_APPLICANT, "inigo@example.test", promised));

        prospects.isp().after(Duration.ofMinutes(5));

        assertThat(steps(request)).extracting(StepProgress::promise).allSatisfy(promise -> {
            assertThat(promise.to()).isNotNull();
            assertThat(promise.at()).isAfter(promised);
        });
    }

    @Test
    @Tag("PRE-05")
    void whereAMailWentIsNotSaidAnyMoreOnceTheEmailWasChanged() {
        InstallationRequest request = prospects.submit(prospects.form("inigo@example.test"));
        InstallationRequest clashing = prospects.submit(prospects.form("ana@example.com"));
        prospects.isp().memory().ringDueAlarms();
        assertThat(to(clashing, OutboxKind.INSTALLATION_EMAIL_TAKEN)).isEqualTo("ana@example.com");

        changeEmail(request, "otro@example.test");
        changeEmail(clashing, "nuevo@example.test");

        assertThat(to(request, OutboxKind.INSTALLATION_REQUESTED_APPLICANT)).isNull();
        assertThat(to(clashing, OutboxKind.INSTALLATION_EMAIL_TAKEN)).isNull();
        assertThat(to(request, OutboxKind.INSTALLATION_REQUESTED_TENANT)).isNotNull();
    }

    private @Nullable String to(InstallationRequest request, OutboxKind kind) {
        return steps(request).stream()
                .map(StepProgress::promise)
                .filter(promise -> promise.kind() == kind)
                .findFirst()
                .orElseThrow()
                .to();
    }

    @Test
    @Tag("PRE-03")
    void aFileThatCouldNotBeReadHidesNoOtherError() {
        RequestForm bare = new RequestForm(
                UUID.randomUUID(), "", "Peña", "", "ana@example.com", "Calle 5", "", "", "", "abc", "", "", List.of());
        List<FieldError> unreadable = List.of(new FieldError("idFront", "type"));

        InvalidInputException stranger = catchThrowableOfType(
                InvalidInputException.class,
                () -> prospects
                        .requesting()
                        .submit(prospects.isp().tenant(), Prospects.ADDRESS, CaptchaPass.FULL, bare, unreadable));
        InvalidInputException staff = catchThrowableOfType(
                InvalidInputException.class, () -> prospects.requesting().take(prospects.admin(), bare, unreadable));

        assertThat(stranger.errors())
                .containsExactlyInAnyOrder(
                        new FieldError("idFront", "type"),
                        new FieldError("idBack", "required"),
                        new FieldError("addressProof", "required"),
                        new FieldError("firstName", "required"),
                        new FieldError("phone", "invalid"));
        assertThat(staff.errors()).containsAll(stranger.errors()).contains(new FieldError("email", "taken"));
        assertThat(prospects.in(InstallationState.values())).isEmpty();
    }

    @Test
    @Tag("PRE-05")
    void aFormThatIsSentTwiceMakesOneRequest() {
        RequestForm form = prospects.form("inigo@example.test");

        InstallationRequest first = prospects.submit(form);
        InstallationRequest again = prospects.submit(form);
        assertThat(prospects.requesting().take(prospects.admin(), form)).isEqualTo(first);
        prospects.isp().memory().ringDueAlarms();

        assertThat(again).isEqualTo(first);
        assertThat(prospects.in(InstallationState.values())).containsExactly(first);
        assertThat(mails()).hasSize(2);
    }

    @Test
    @Tag("PRE-04")
    void aStrangerDoesNotLearnWhoIsACustomerAndOnlyTheHolderIsWrittenTo() {
        InstallationRequest request = prospects.submit(prospects.form("ANA@example.com"));
        prospects.isp().memory().ringDueAlarms();

        assertThat(request.emailClash()).isTrue();
        assertThat(mails()).extracting(Mail::to).containsExactlyInAnyOrder(TENANT, "ANA@example.com");
        assertThat(mailTo("ANA@example.com").subject())
                .isEqualTo("Alguien usó su correo en una solicitud de instalación");
        assertThat(mailTo("ANA@example.com").text()).doesNotContain("Íñigo", "malo.example", "Calle 5");
    }

    @Test
    @Tag("PRE-04")
    void theEMailOfAnOpenRequestCountsAndThatOfAClosedOneDoesNot() {
        InstallationRequest first = prospects.submit(prospects.form("inigo@example.test"));
        assertThat(prospects.submit(prospects.form("Inigo@example.test")).emailClash())
                .isTrue();

        prospects.handling().close(prospects.admin(), first.id(), first.version(), "Sin cobertura");
        assertThat(prospects.submit(prospects.form("inigo@example.test")).emailClash())
                .isFalse();
    }

    @Test
    @Tag("PRE-04")
    void staffAreToldAtTheField() {
        prospects.taken("inigo@example.test");

        assertThatThrownBy(() -> prospects.taken("ana@example.com")).satisfies(this::isTaken);
        assertThatThrownBy(() -> prospects.taken("INIGO@example.test")).satisfies(this::isTaken);
        assertThat(prospects.in(InstallationState.values())).hasSize(1);
    }

    @Test
    @Tag("PRE-04")
    void onceStaffChangedTheEMailTheRequestCanBeActivated() {
        InstallationRequest clashing = prospects.submit(prospects.form("ana@example.com"));
        assertThatThrownBy(() -> prospects.activate(clashing))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.errors()).containsExactly(new FieldError("email", "clash")));

        assertThatThrownBy(() -> changeEmail(clashing, "luis@example.com")).satisfies(this::isTaken);
        assertThatThrownBy(() -> changeEmail(clashing, "no es un correo"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.errors()).containsExactly(new FieldError("email", "invalid")));
        InstallationRequest mended = changeEmail(clashing, "inigo@example.test");

        assertThat(prospects.activate(mended).request().state()).isEqualTo(InstallationState.INSTALLING);
        assertThat(prospects.isp().actions()).contains(AuditAction.INSTALLATION_EMAIL_CHANGED);
    }

    @Test
    @Tag("PRE-04")
    void aMailThatStillWaitsForTheHolderGoesToNobodyElse() {
        InstallationRequest clashing = prospects.submit(prospects.form("ana@example.com"));
        changeEmail(clashing, "inigo@example.test");
        prospects.isp().memory().ringDueAlarms();

        assertThat(mails()).extracting(Mail::to).containsExactlyInAnyOrder(TENANT, "inigo@example.test");
        assertThat(mailTo("inigo@example.test").subject()).doesNotContain("Alguien usó su correo");
    }

    @Test
    @Tag("PRE-05")
    void whoseEMailStaffFoundOutIsToldOnceThatTheRequestCame() {
        InstallationRequest clashing = prospects.submit(prospects.form("ana@example.com"));
        prospects.isp().memory().ringDueAlarms();

        InstallationRequest blank = changeEmail(clashing, "");
        InstallationRequest mended = changeEmail(blank, "inigo@example.test");
        prospects.isp().memory().ringDueAlarms();
        changeEmail(mended, "otra@example.test");
        prospects.isp().memory().ringDueAlarms();

        assertThat(mails())
                .extracting(Mail::to)
                .containsExactlyInAnyOrder(TENANT, "ana@example.com", "inigo@example.test");
        assertThat(steps(clashing)).allMatch(step -> step.standing() == StepProgress.Standing.DONE);
    }

    @Test
    @Tag("PRE-05")
    void whoWasToldAlreadyIsNotToldAgainAtAnotherAddress() {
        InstallationRequest request = prospects.submit(prospects.form("inigo@example.test"));
        prospects.isp().memory().ringDueAlarms();

        changeEmail(request, "otro@example.test");
        prospects.isp().memory().ringDueAlarms();

        assertThat(mails()).extracting(Mail::to).containsExactlyInAnyOrder(TENANT, "inigo@example.test");
    }

    @Test
    @Tag("PRE-02")
    void aFormThatComesAgainWithOtherThingsTypedIsRefused() {
        RequestForm form = prospects.form("");
        prospects.submit(form);
        RequestForm other = new RequestForm(
                form.form(), "Olga", "Paz", "", "", "Calle 9", "", "", "", "9991234567", "", "", form.documents());

        assertThatThrownBy(() -> prospects.submit(other)).isInstanceOf(UsedFormException.class);
        assertThatThrownBy(() -> prospects.requesting().take(prospects.admin(), other))
                .isInstanceOf(UsedFormException.class);
        assertThat(prospects.in(InstallationState.values())).hasSize(1);
    }

    @Test
    @Tag("PRE-05")
    void oneAddressSendsThreeAnHourAndTypingErrorsDoNotCount() {
        errors(prospects.form("", List.of()));
        for (int sent = 0; sent < 3; sent++) {
            prospects.submit(prospects.form(""));
        }

        RequestForm fourth = prospects.form("");
        assertThatThrownBy(() -> prospects.submit(fourth)).isInstanceOf(TooManyRequestsException.class);
        prospects
                .requesting()
                .submit(prospects.isp().tenant(), "203.0.113.9", CaptchaPass.FULL, prospects.form(""), List.of());
        prospects.requesting().take(prospects.admin(), prospects.form(""));

        prospects.isp().after(Duration.ofHours(1));
        prospects.submit(fourth);
        assertThat(prospects.in(InstallationState.REQUESTED)).hasSize(6);
    }

    @Test
    @Tag("PRE-05")
    void oneAddressSendsTenADay() {
        for (int sent = 0; sent < 10; sent++) {
            prospects.submit(prospects.form(""));
            prospects.isp().after(Duration.ofMinutes(61));
        }

        assertThatThrownBy(() -> prospects.submit(prospects.form(""))).isInstanceOf(TooManyRequestsException.class);
        prospects.isp().after(Duration.ofHours(14));
        prospects.submit(prospects.form(""));
    }

    @Test
    @Tag("PRE-05")
    void allTogetherSendTwoHundredADay() {
        for (int sent = 0; sent < 200; sent++) {
            prospects
                    .requesting()
                    .submit(
                            prospects.isp().tenant(),
                            "203.0.113." + sent,
                            CaptchaPass.FULL,
                            prospects.form(""),
                            List.of());
        }

        assertThatThrownBy(() -> prospects.submit(prospects.form(""))).isInstanceOf(TooManyRequestsException.class);
        prospects.isp().after(Duration.ofHours(24));
        prospects.submit(prospects.form(""));
    }

    @Test
    @Tag("PRE-06")
    void aRequestIsClosedWithAReasonOnce() {
        InstallationRequest request = prospects.taken("");
        assertThatThrownBy(() -> prospects.handling().close(prospects.admin(), request.id(), 0, " "))
                .isInstanceOf(InvalidInputException.class);

        InstallationRequest closed =
                prospects.handling().close(prospects.admin(), request.id(), request.version(), "Sin cobertura");

        assertThat(closed.closing())
                .isNotNull()
                .satisfies(end -> assertThat(end.reason()).isEqualTo("Sin cobertura"));
        assertThat(prospects.in(InstallationState.REQUESTED)).isEmpty();
        assertThat(prospects.desk().open(prospects.admin(), request.id()).documents())
                .allSatisfy(document -> assertThat(document.keptUntil())
                        .isEqualTo(prospects.isp().clock().instant().plus(Duration.ofDays(180))));
        assertThatThrownBy(() -> prospects.handling().close(prospects.admin(), request.id(), 0, "Otra vez"))
                .isInstanceOf(RequestHandledException.class);
    }

    @Test
    @Tag("PRE-10")
    void theDocumentsOfAClosedRequestGoWhenTheirTimeIsOver() {
        InstallationRequest request = prospects.taken("");
        prospects.handling().close(prospects.admin(), request.id(), request.version(), "Sin cobertura");

        days(179);
        assertThat(prospects.desk().open(prospects.admin(), request.id()).documents())
                .hasSize(3);
        days(3);
        assertThat(prospects.desk().open(prospects.admin(), request.id()).documents())
                .isEmpty();
    }

    @Test
    @Tag("PRE-10")
    void theTenantSaysHowLongDocumentsAreKeptAndWhatIsOverAlreadyKeepsItsDate() {
        InstallationRequest before = prospects.taken("");
        prospects.handling().close(prospects.admin(), before.id(), before.version(), "Sin cobertura");
        prospects
                .isp()
                .settings(prospects.isp().tenant().settings().with(new InstallationSettings(true, true, true, 30)));
        InstallationRequest after = prospects.taken("");
        prospects.handling().close(prospects.admin(), after.id(), after.version(), "Sin cobertura");

        days(32);

        assertThat(prospects.desk().open(prospects.admin(), after.id()).documents())
                .isEmpty();
        assertThat(prospects.desk().open(prospects.admin(), before.id()).documents())
                .hasSize(3);
    }

    private void days(int count) {
        for (int i = 0; i < count; i++) {
            prospects.isp().after(Duration.ofDays(1));
        }
    }

    private void isTaken(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.errors()).containsExactly(new FieldError("email", "taken")));
    }

    private InstallationRequest changeEmail(InstallationRequest request, String email) {
        return prospects.handling().changeEmail(prospects.admin(), request.id(), request.version(), email);
    }

    private List<FieldError> errors(RequestForm form) {
        return catchThrowableOfType(InvalidInputException.class, () -> prospects.submit(form))
                .errors();
    }

    private List<StepProgress> steps(InstallationRequest request) {
        return prospects.desk().open(prospects.admin(), request.id()).steps();
    }

    private int openInList() {
        return prospects
                .desk()
                .list(prospects.admin(), Set.of(InstallationState.REQUESTED), null)
                .items()
                .get(0)
                .open();
    }

    private Mail mailTo(String address) {
        return mails().stream()
                .filter(mail -> mail.to().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private List<Mail> mails() {
        return prospects.isp().memory().mail().sent(prospects.isp().id());
    }
}
