package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.document.IdentityDocument;
import io.wispportal.preinstall.Applicant;
import io.wispportal.preinstall.InstallationRequestId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public form of a request, filled in and sent as no form should be. */
@Tag("PRE-02")
class RequestInputTest extends PortalTest {

    private static final String PAGE = Prospect.PAGE;
    private static final String[] LINES = {
        "firstName",
        "lastNames",
        "nationalId",
        "email",
        "phone",
        "secondPhone",
        "address",
        "locality",
        "city",
        "postalCode"
    };

    private final Prospect stranger = new Prospect(portal);

    @Test
    void anEmptyFormNamesAllThatMustBeThere() {
        Answer refused = stranger.send(List.of(), "firstName", "", "lastNames", " ", "phone", "", "address", "\t");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Revise 7 datos antes de enviar");
        for (String field :
                List.of("firstName", "lastNames", "phone", "address", "idFront", "idBack", "addressProof")) {
            assertThat(refused.text()).contains("id=\"" + field + "-error\"");
        }
        assertNothingStored();
    }

    @Test
    void threeHundredCharactersAreTooManyInEveryLine() {
        stranger.documentsAreOptional();
        String much = "9".repeat(300);

        for (String field : LINES) {
            Answer refused = stranger.send(List.of(), field, much);
            assertThat(refused.status()).as(field).isEqualTo(422);
            assertThat(refused.words()).as(field).contains("Revise 1 dato antes de enviar");
            assertThat(refused.text()).as(field).contains("id=\"" + field + "-error\"");
            assertThat(refused.input(field)).as(field).isEqualTo(much);
        }
        Answer long2000 = stranger.send(List.of(), "comments", "c".repeat(2001));

        assertThat(long2000.text()).contains("id=\"comments-error\"").contains("c".repeat(2001));
        assertNothingStored();
        assertThat(stranger.send(List.of(), "comments", "c".repeat(2000)).status())
                .isEqualTo(303);
    }

    /** Phones put such marks around a number that is copied; in a name they make it read as another one. */
    @Test
    void marksThatTurnTheTextAroundAreLeftOut() {
        stranger.documentsAreOptional();

        Answer sent = stranger.send(
                List.of(),
                "firstName",
                "\u202eEva\u202c",
                "lastNames",
                "\u2067Pérez\u2069",
                "phone",
                "\u202a55 1234 5678\u202c");

        assertThat(sent.status()).isEqualTo(303);
        Applicant applicant = stranger.requests().get(0).request().applicant();
        assertThat(applicant.fullName()).isEqualTo("Eva Pérez");
        assertThat(applicant.phone()).isEqualTo("55 1234 5678");
    }

    @Test
    void whatLooksLikeAPathOrLikeHtmlIsAName() {
        stranger.documentsAreOptional();

        assertThat(stranger.send(List.of(), "firstName", "../..", "lastNames", "<b>x</b>")
                        .status())
                .isEqualTo(303);

        Visitor cashier = portal.staff("caja@wispmega");
        assertThat(cashier.get("/admin/instalaciones").text()).contains("../.. &lt;b&gt;x&lt;/b&gt;");
        portal.memory().ringDueAlarms();
        assertThat(portal.memory().mail().sent(portal.demo().tenant("wispmega").id()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).contains("../.. <b>x</b>"));
    }

    @ParameterizedTest
    @CsvSource({
        "../../../etc/frente.png,     frente.jpg",
        "C:\\fotos\\..\\frente.png,   frente.jpg",
        "ine\u202egnp.png,            inegnp.jpg",
        "cédula\u200f frente.PNG,     cédula frente.jpg",
        "....png,                     ....jpg"
    })
    @Tag("PRE-03")
    void aFilesNameIsWithoutFoldersAndWithoutWhatNobodySees(String sent, String shown) {
        stranger.documentsAreOptional();

        assertThat(stranger.send(Prospect.photo("idFront", sent)).status()).isEqualTo(303);

        assertThat(documents()).extracting(IdentityDocument::fileName).containsExactly(shown);
    }

    @Test
    void whatTheFormHidesCannotBeMadeToNameOthersFiles() {
        stranger.documentsAreOptional();
        stranger.send(Prospect.photo("idFront"));
        String others = documents().get(0).id().value().toString();

        Answer refused = stranger.send(List.of(), "kept-idFront", others);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Vuelva a elegirlo.").doesNotContain("Sigue adjunto");
        for (String junk : List.of("x", "../x", "0".repeat(300))) {
            Answer sent = stranger.send(List.of(), "form", "no es", "kept-idFront", junk, "kept-idBack", junk);
            assertThat(sent.status()).as(junk).isEqualTo(303);
        }

        assertThat(stranger.requests()).hasSize(4);
        assertThat(documents()).hasSize(1);
        assertThat(portal.memory().documents().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain,                         403",
        "application/json,                   403",
        "multipart/mixed; boundary=b,        403",
        "multipart/form-data,                400",
        "multipart/form-data; boundary=none, 400"
    })
    void aFormOfAnotherTypeGetsAClearPage(String type, int status) {
        Visitor visitor = portal.visitor();
        String body = "--b\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n" + visitor.token()
                + "\r\n--b--\r\n";

        Answer answer = visitor.postRaw(PAGE, body, "Content-Type", type, "Origin", visitor.origin());

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).contains("<h1").doesNotContain("Exception");
        assertNothingStored();
    }

    @Test
    void aFormWithoutFilesIsAskedForThemAndKeepsWhatWasTyped() {
        Visitor visitor = portal.visitor();
        String solved = visitor.get(PAGE).input("captcha-answer");

        Answer refused = visitor.post(PAGE, "firstName", "Eva", "city", "Mérida", "captcha-answer", solved);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("id=\"idFront-error\"", "id=\"lastNames-error\"");
        assertThat(refused.input("city")).isEqualTo("Mérida");
        assertNothingStored();
    }

    private List<IdentityDocument> documents() {
        return stranger.requests().stream()
                .flatMap(row -> ofRequest(row.request().id()).stream())
                .toList();
    }

    private List<IdentityDocument> ofRequest(InstallationRequestId request) {
        return portal.memory()
                .portal()
                .installationDesk()
                .open(portal.demo().staff("admin@wispmega"), request)
                .documents();
    }

    private void assertNothingStored() {
        assertThat(stranger.requests()).isEmpty();
        assertThat(portal.memory().documents().size()).isZero();
    }
}
