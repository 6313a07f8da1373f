package io.wispportal.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.audit.AuditAction;
import io.wispportal.tenant.TenantId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A real installation from nothing, with the commands of docs/operation.md: keys, a tenant, its administrator. */
@Tag("OPS-01")
class FirstTenantIT {

    private static final String PASSWORD = "siete llamas 7";
    private static final String[] ANDINA = {
        "tenant",
        "--name=Andina Redes",
        "--slug=andina",
        "--currency=PEN",
        "--locale=es-PE",
        "--zone=America/Lima",
        "--admin=jefa"
    };

    private final Database database = PostgreSql.newDatabase();

    @Test
    @Tag("TEN-02")
    @Tag("TEN-08")
    void theFirstAdministratorOfAnEmptyPostgreSqlSignsIn() {
        PortalCommand keyset = PortalCommand.run(Map.of(), "", "keyset");
        PortalCommand opened = PortalCommand.run(settings(), PASSWORD + "\n", ANDINA);

        assertThat(keyset.code()).isZero();
        assertThat(opened.code()).as(opened.errors()).isZero();
        assertThat(opened.output())
                .contains("Andina Redes")
                .contains("jefa@andina")
                .doesNotContain(PASSWORD);
        assertThat(database.text("select action from audit_entry where tenant_id = ?", TenantId.INSTALLATION.value()))
                .isEqualTo(AuditAction.TENANT_OPENED.name());
        PortalStart start = new PortalStart(PackagedServer.WILDFLY, "first-tenant")
                .on(database)
                .with("PORTAL_DEMO", "false")
                .with("PORTAL_KEYSET", keyset.output().strip());
        try (RunningPortal portal = start.start()) {
            var console = portal.visitor(RunningPortal.STAFF_HOST).signedIn("jefa@andina", PASSWORD);
            assertThat(console.get("/admin/ajustes").status()).isEqualTo(200);
        }
    }

    @Test
    void aSlugThatIsTakenAndWrongValuesAreRefusedInClearLines() {
        PortalCommand first = PortalCommand.run(settings(), PASSWORD, ANDINA);
        PortalCommand second = PortalCommand.run(settings(), PASSWORD, ANDINA);
        PortalCommand empty = PortalCommand.run(settings(), "", "tenant", "--currency=soles");

        assertThat(first.code()).as(first.errors()).isZero();
        assertThat(second.code()).isEqualTo(2);
        assertThat(second.errors().lines()).singleElement().asString().contains("--slug");
        assertThat(empty.code()).isEqualTo(2);
        assertThat(empty.errors().lines())
                .hasSize(7)
                .anyMatch(line -> line.contains("--currency") && line.contains("ISO 4217"));
        assertThat(database.count("select count(*) from tenant")).isEqualTo(1);
        assertThat(database.count("select count(*) from staff")).isEqualTo(1);
    }

    @Test
    void keysAreRotatedAndOtherWordsAreRefused() {
        String old = PortalCommand.run(Map.of(), "", "keyset").output().strip();

        PortalCommand rotated = PortalCommand.run(Map.of("PORTAL_KEYSET", old), "", "keyset", "rotate");
        PortalCommand absent = PortalCommand.run(Map.of(), "", "keyset", "rotate");
        PortalCommand unknown = PortalCommand.run(Map.of(), "", "tenants");

        assertThat(rotated.code()).isZero();
        assertThat(rotated.output().strip()).hasSizeGreaterThan(old.length());
        assertThat(absent.code()).isEqualTo(2);
        assertThat(absent.errors().lines()).singleElement().asString().contains("PORTAL_KEYSET");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.errors()).contains("tenants").contains("keyset rotate");
    }

    private Map<String, String> settings() {
        return Map.of(
                "PORTAL_DB_URL", database.url(),
                "PORTAL_DB_USER", database.user(),
                "PORTAL_DB_PASSWORD", database.password(),
                "PORTAL_DB_OWNER_USER", database.owner(),
                "PORTAL_DB_OWNER_PASSWORD", database.password());
    }
}
