package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.tenant.TenantSettings;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ajustes, Portal del cliente. */
class SettingsTest extends ConsoleTest {

    private static final String SETTINGS = "/admin/ajustes";

    @Test
    @Tag("TEN-08")
    void aChangeIsAuditedWithWhoWhenOldAndNew() {
        Visitor administrator = administrator();
        save(administrator, "provisionalHours", "48", "returnedLimit", "3");

        Answer answer = save(
                administrator,
                "wordDocuments",
                "on",
                "provisionalHours",
                "72",
                "ownNetworks",
                "203.0.113.0/24 2001:db8::/32");

        assertThat(answer.location()).isEqualTo(SETTINGS + "?done=saved");
        assertThat(useCases().settings().current(admin()))
                .isEqualTo(new TenantSettings(true, 72, null, null, List.of("203.0.113.0/24", "2001:db8::/32")));
        assertThat(administrator.get("/admin/bitacora").words())
                .contains("Cambió los ajustes admin@wispmega 23 de noviembre, 10:30")
                .contains("Documentos de Word: No → Sí", "Horas hasta suspender otra vez: 48 → 72")
                .contains("Reportes devueltos: 3 → vacío", "Redes propias: vacío → 203.0.113.0/24 2001:db8::/32");
    }

    @Test
    @Tag("TEN-08")
    void whatIsNotChangedIsNotAudited() {
        Visitor administrator = administrator();

        save(administrator, "ownNetworks", "127.0.0.0/8 ::1");

        assertThat(administrator.get("/admin/bitacora").words()).doesNotContain("Cambió los ajustes");
    }

    @Test
    @Tag("PAY-07")
    void theFormShowsWhatHoldsAndEmptyIsWithoutLimit() {
        Visitor administrator = administrator();
        assertThat(administrator.get(SETTINGS).input("unreviewedLimit")).isEmpty();

        save(administrator, "unreviewedLimit", "1");

        assertThat(administrator.get(SETTINGS + "?done=saved").words()).contains("Cambios guardados");
        assertThat(administrator.get(SETTINGS).input("unreviewedLimit")).isEqualTo("1");
    }

    @Test
    @Tag("PAY-07")
    void wrongValuesAreToldAndNothingIsStored() {
        Answer answer = save(
                administrator(),
                "wordDocuments",
                "on",
                "provisionalHours",
                "0",
                "unreviewedLimit",
                "muchos",
                "ownNetworks",
                "203.0.113.0/99 casa");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words())
                .contains("Revise 3 datos antes de guardar", "Las horas van de 1 a 8760.")
                .contains("Escriba cuántos reportes sin revisar, como número entero, o deje el campo vacío.")
                .contains("Hay una dirección que no se entiende.");
        assertThat(answer.input("unreviewedLimit")).isEqualTo("muchos");
        assertThat(useCases().settings().current(admin()))
                .isEqualTo(portal.demo().tenant("wispmega").settings());
    }

    @Test
    @Tag("PAY-07")
    void eachLimitIsToldByItsNameWithItsOwnRange() {
        Answer answer =
                save(administrator(), "provisionalHours", "x", "unreviewedLimit", "101", "returnedLimit", "8760");

        assertThat(answer.words())
                .contains("Escriba las horas como número entero")
                .contains("Los reportes sin revisar van de 1 a 100.", "Los reportes devueltos van de 1 a 100.");
    }

    @Test
    @Tag("TEN-08")
    void whoIsSecondIsToldSeesWhatIsStoredAndOverwritesNothing() {
        Visitor administrator = administrator();
        String version = administrator.get(SETTINGS).input("version");
        administrator.post(SETTINGS, "version", version, "provisionalHours", "24");

        Answer second = administrator.post(SETTINGS, "version", version, "wordDocuments", "on");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.words())
                .contains("Otra persona guardó cambios mientras usted editaba", "Lo que está guardado ahora")
                .contains("Aceptar documentos de Word No", "Horas hasta suspender otra vez si nadie aprueba 24");
        assertThat(useCases().settings().current(admin()).provisionalHours()).isEqualTo(24);
        assertThat(useCases().settings().current(admin()).wordDocuments()).isFalse();

        Answer third = administrator.post(
                SETTINGS, "version", second.input("version"), "wordDocuments", "on", "provisionalHours", "24");

        assertThat(third.location()).isEqualTo(SETTINGS + "?done=saved");
        assertThat(useCases().settings().current(admin()))
                .isEqualTo(new TenantSettings(true, 24, null, null, List.of()));
    }

    @Test
    @Tag("TEN-08")
    void aFormWithoutVersionChangesNothing() {
        assertThat(administrator().post(SETTINGS, "wordDocuments", "on").status())
                .isEqualTo(409);
        assertThat(useCases().settings().current(admin()))
                .isEqualTo(portal.demo().tenant("wispmega").settings());
    }

    /** Fills in the form as it is shown now. */
    private static Answer save(Visitor administrator, String... fields) {
        String version = administrator.get(SETTINGS).input("version");
        return administrator.post(
                SETTINGS,
                Stream.concat(Stream.of("version", version), Arrays.stream(fields))
                        .toArray(String[]::new));
    }
}
