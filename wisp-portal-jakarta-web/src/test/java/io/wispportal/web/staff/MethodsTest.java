package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff edit payment methods. */
class MethodsTest extends ConsoleTest {

    private static final String METHODS = "/admin/formas-de-pago";

    @Test
    @Tag("MET-01")
    void aNewMethodIsOfferedToCustomersUnderItsVisibleName() {
        Visitor administrator = administrator();

        Answer answer = administrator.post(
                METHODS + "/nueva",
                "internalName",
                "Banorte 987654",
                "visibleName",
                "Depósito",
                "visible",
                "on",
                "referenceRequired",
                "on",
                "instructions",
                "En ventanilla",
                "position",
                "9");

        assertThat(answer.location()).isEqualTo(METHODS + "?done=added");
        assertThat(administrator.get(METHODS).words()).contains("Banorte 987654 Depósito Visible Obligatoria 9");
        String customers = portal.customer("ana@wispmega").get("/como-pagar").words();
        assertThat(customers).contains("Depósito").doesNotContain("987654");
    }

    @Test
    @Tag("MET-01")
    void aNewMethodAsksForAReferenceUnlessStaffSayOtherwise() {
        Answer form = administrator().get(METHODS + "/nueva");

        assertThat(form.find("(<input type=\"checkbox\" name=\"referenceRequired\" checked)"))
                .isPresent();
        assertThat(form.input("position")).isEqualTo("4");
    }

    @Test
    @Tag("MET-01")
    void theVisibleNameIsRequiredAndAllErrorsAreToldAtOnce() {
        Answer answer = administrator()
                .post(
                        METHODS + "/nueva",
                        "internalName",
                        "",
                        "visibleName",
                        " ",
                        "instructions",
                        "Igual",
                        "position",
                        "tres");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words())
                .contains("Revise 3 datos antes de guardar")
                .containsSubsequence(
                        "Escriba el nombre interno.",
                        "Escriba el nombre que verá el cliente.",
                        "Escriba un número entero.",
                        "Nombre interno");
        assertThat(answer.text()).contains(">Igual</textarea>");
        assertThat(answer.input("position")).isEqualTo("tres");
    }

    @Test
    @Tag("MET-01")
    void aChangeIsStoredAndAuditedWithOldAndNew() {
        Visitor administrator = administrator();
        String path = path("OXXO");

        Answer answer = administrator.post(
                path,
                "version",
                administrator.get(path).input("version"),
                "internalName",
                "OXXO 4152-3131",
                "visibleName",
                "Tienda OXXO",
                "instructions",
                "Nueva cuenta",
                "position",
                "2");

        assertThat(answer.location()).isEqualTo(METHODS + "?done=saved");
        assertThat(administrator.get(METHODS).words()).contains("OXXO 4152-3131 Tienda OXXO Oculta Opcional 2");
        assertThat(administrator.get("/admin/bitacora").words())
                .contains("Cambió una forma de pago OXXO 4152-3131", "Nombre visible: OXXO → Tienda OXXO")
                .contains("Visible: Sí → No", "→ Nueva cuenta");
    }

    @Test
    @Tag("MET-01")
    void linesAreStoredWithOneEndSoThatSavingUnchangedIsNoChange() {
        Visitor administrator = administrator();
        String path = path("OXXO");
        for (int i = 0; i < 2; i++) {
            Answer saved = administrator.post(
                    path,
                    "version",
                    administrator.get(path).input("version"),
                    "internalName",
                    "OXXO",
                    "visibleName",
                    "OXXO",
                    "instructions",
                    "uno\r\n" + "x".repeat(1995) + "\r\n",
                    "position",
                    "2");
            assertThat(saved.status()).isEqualTo(303);
        }

        AuditEntry last =
                useCases().auditReading().latest(admin(), null).items().get(0);
        assertThat(last.action()).isEqualTo(AuditAction.METHOD_CHANGED);
        assertThat(last.details()).containsOnlyKeys("name");
        assertThat(portal.demo().method("wispmega", "OXXO").id())
                .satisfies(id -> assertThat(
                                useCases().paymentMethods().find(admin(), id).instructions())
                        .startsWith("uno\nxxx"));
    }

    @Test
    @Tag("MET-01")
    void whoIsSecondIsToldAndLosesNothing() {
        Visitor administrator = administrator();
        String path = path("OXXO");
        String version = administrator.get(path).input("version");
        rename(administrator, path, version, "Primero");

        Answer second = rename(administrator, path, version, "Segundo");
        Answer third = rename(administrator, path, second.input("version"), "Segundo");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.words()).contains("Otra persona guardó cambios", "Hoy lo ve así: “Primero”");
        assertThat(second.words())
                .contains("Lo que está guardado ahora", "Nombre visible en el portal Primero")
                .doesNotContain("Nombre interno OXXO");
        assertThat(second.input("visibleName")).isEqualTo("Segundo");
        assertThat(third.status()).isEqualTo(303);
    }

    private static Answer rename(Visitor administrator, String path, String version, String name) {
        return administrator.post(
                path, "version", version, "internalName", "OXXO", "visibleName", name, "position", "2");
    }

    private String path(String visibleName) {
        return METHODS + "/" + portal.demo().method("wispmega", visibleName).id();
    }
}
