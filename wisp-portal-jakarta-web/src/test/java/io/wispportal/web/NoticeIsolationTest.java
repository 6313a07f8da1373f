package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Transactions;
import io.wispportal.notice.NoticeKind;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceStore;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is known on a notice page, and to whom nothing is told. */
@Tag("NOT-02")
@Tag("TEN-01")
class NoticeIsolationTest extends NoticeTest {

    private static final String PAGE = "/aviso/suspension/wispmega";

    private final String luis = portal.noticeCode("luis@wispmega");

    @Test
    void aCodeTellsWhoseServiceItIsFromWhereverItComes() {
        assertThat(from(STRANGER, PAGE + "?c=" + luis).words()).contains("$1,047.00", "3 facturas");
        assertThat(from(ANA, PAGE + "?c=" + luis).words()).contains("$1,047.00", "3 facturas");
    }

    @Test
    void aCodeThatIsForgedOrOfAnotherTenantTellsNothing() {
        String ofOther = portal.noticeCode("ana@redrural");
        int point = luis.indexOf('.');
        for (String code : List.of(
                ofOther,
                luis + "x",
                luis.substring(1),
                luis.substring(0, point),
                luis.substring(0, point) + ofOther.substring(ofOther.indexOf('.')),
                "ninguno",
                "%00",
                "a".repeat(5000))) {
            assertTellsNothing(from(STRANGER, PAGE + "?c=" + code));
        }
        assertTellsNothing(from(STRANGER, "/aviso/suspension/redrural?c=" + luis));
    }

    @Test
    void anAddressTellsItOnlyInsideTheTenantsOwnNetworks() {
        assertThat(from(LUIS, PAGE).words()).contains("$1,047.00");
        assertTellsNothing(from("10.20.1.12", PAGE));
        assertTellsNothing(from("10.20.0.200", PAGE));
        assertTellsNothing(from(LUIS, "/aviso/suspension/redrural"));
        assertTellsNothing(from("10.60.0.21", "/aviso/suspension/redrural"));
    }

    @Test
    void nobodyIsBelievedWhatAddressTheyHaveButTheProxy() {
        assertTellsNothing(portal.visitor().ask("GET", PAGE, "X-Forwarded-For", LUIS));
        assertTellsNothing(from(LUIS + ", " + STRANGER, PAGE));
    }

    @Test
    void anAddressThatTwoServicesHaveIsNobodys() {
        InternetService pedro = portal.demo().services("pedro@wispmega").get(0);
        Connection same = new Connection(pedro.connection().router(), LUIS, null, null);
        ServiceStore services = portal.memory().portal().adapters().get(ServiceStore.class);
        portal.memory()
                .portal()
                .adapters()
                .get(Transactions.class)
                .runInTransaction(() -> services.replace(
                        portal.demo().tenant("wispmega").id(),
                        pedro.connected(same, portal.clock().instant())));

        assertTellsNothing(from(LUIS, PAGE));
    }

    @Test
    void noticesOfOtherCustomersAreNeverShown() {
        notice("wispmega", NoticeKind.CUSTOM, "Ana, pase a la oficina.", "ana");
        notice("redrural", NoticeKind.CUSTOM, "Clientes de Red Rural.");

        for (String address : List.of(LUIS, STRANGER)) {
            assertThat(from(address, "/aviso/mensaje/wispmega").words())
                    .doesNotContain("pase a la oficina", "Red Rural");
        }
        assertThat(from(ANA, "/aviso/mensaje/wispmega").words()).contains("pase a la oficina");
        assertThat(from(ANA, "/aviso/mensaje/redrural").words()).doesNotContain("pase a la oficina");
    }

    @Test
    void onATenantsOwnDomainThereAreNoPagesOfOthers() {
        Visitor domain = portal.visitorOfDomain();

        assertThat(domain.get(PAGE).status()).isEqualTo(200);
        for (String page : List.of("/aviso/suspension/", "/aviso/visto/", "/captive-portal/api/")) {
            Answer answer = domain.get(page + "redrural");
            assertThat(answer.status()).as(page).isEqualTo(404);
            assertThat(answer.text()).doesNotContain("Red Rural");
        }
        assertThat(portal.staffVisitor().get(PAGE).status()).isEqualTo(404);
    }

    private static void assertTellsNothing(Answer page) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words())
                .contains("Casi siempre es por un pago pendiente")
                .doesNotContain("$1", "$ 1", "Luis", "Internet Hogar", "Rural 20", "por pagar", "está activo");
        assertThat(page.text()).doesNotContain("?c=", "name=\"c\"");
    }
}
