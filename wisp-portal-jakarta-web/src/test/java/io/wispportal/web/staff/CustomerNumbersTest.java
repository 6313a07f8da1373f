package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A customer's national id and tax number in the console. */
@Tag("BAL-02")
class CustomerNumbersTest extends ConsoleTest {

    private final Visitor administrator = administrator();
    private final String file = customerPath("ana@wispmega");
    private final String form = file + "/numeros";

    @Test
    void anAdministratorSetsThemAndTheCustomersPageShowsThem() {
        assertThat(administrator.get(file).text()).contains("href=\"" + form + "\"");
        Answer empty = administrator.get(form);
        assertThat(empty.input("nationalId")).isEqualTo("TOMA850312");
        assertThat(empty.input("taxId")).isEmpty();

        Answer saved = save(empty.input("version"), "TOMA850312", " TOMA-850312 ABC ");

        assertThat(saved.location()).isEqualTo(file + "?done=saved");
        assertThat(administrator.get(file).words()).contains("Número fiscal TOMA-850312 ABC");
        assertThat(technician().get(file).words()).doesNotContain("TOMA-850312");
    }

    @Test
    @Tag("STA-01")
    void onlyAdministratorsMay() {
        assertThat(cashier().get(file).text()).doesNotContain("href=\"" + form + "\"");
        assertThat(cashier().get(form).status()).isEqualTo(403);
        assertThat(technician().get(form).status()).isEqualTo(403);
    }

    @Test
    void whatCannotBeIsToldAtItsFieldAndStaysTyped() {
        Answer refused = save(administrator.get(form).input("version"), "x".repeat(41), "<b>");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("La identificación lleva hasta 40 caracteres");
        assertThat(refused.text()).contains("value=\"&lt;b>\"");
        assertThat(save(refused.input("version"), "", "A.1").words())
                .contains("El número fiscal lleva al menos 3 letras o números");
    }

    @Test
    void whatSomebodyElseStoredMeanwhileIsNotOverwritten() {
        String version = administrator.get(form).input("version");
        save(version, "TOMA850312", "PRIMERO1");

        Answer raced = save(version, "TOMA850312", "SEGUNDO2");

        assertThat(raced.status()).isEqualTo(409);
        assertThat(raced.words()).contains("Número fiscal PRIMERO1");
        assertThat(raced.input("taxId")).isEqualTo("SEGUNDO2");
        assertThat(administrator.get(file).words()).contains("PRIMERO1").doesNotContain("SEGUNDO2");
    }

    @Test
    @Tag("TEN-08")
    void aChangeIsInTheAuditTrailInWords() {
        save(administrator.get(form).input("version"), "", "TOMA850312ABC");

        assertThat(administrator.get("/admin/bitacora").words())
                .contains("Cambió la identificación o el número fiscal de un cliente")
                .contains("Identificación: TOMA850312 → vacío")
                .contains("Número fiscal: vacío → TOMA850312ABC");
    }

    private Answer save(String version, String nationalId, String taxId) {
        return administrator.post(form, "version", version, "nationalId", nationalId, "taxId", taxId);
    }
}
