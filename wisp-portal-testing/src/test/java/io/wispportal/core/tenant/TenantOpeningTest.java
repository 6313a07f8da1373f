package io.wispportal.core.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.audit.ActorKind;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditQueries;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.OperatorCaller;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.WispPortal;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.InMemoryPortal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantOpeningTest {

    private static final OperatorCaller ROOT = new OperatorCaller("root");

    private final InMemoryPortal memory = new InMemoryPortal();
    private final WispPortal portal = memory.portal();

    @Test
    @Tag("TEN-02")
    void theTenantIsThereWithEverythingThatWasGiven() {
        Tenant opened = portal.tenantOpening().open(ROOT, NewTenants.complete());

        Tenant found = portal.tenants().bySlug("andina").orElseThrow();
        assertThat(found).isEqualTo(opened);
        assertThat(found.name()).isEqualTo("Andina Redes");
        assertThat(found.currency().getCurrencyCode()).isEqualTo("PEN");
        assertThat(found.locale()).hasToString("es_PE");
        assertThat(found.zone()).hasToString("America/Lima");
        assertThat(found.contact().email()).isEqualTo("hola@andina.example");
        assertThat(found.contact().phone()).isEqualTo("+51 1 234 5678");
        assertThat(found.contact().whatsapp()).isEqualTo("+51987654321");
        assertThat(found.domain()).isEqualTo("clientes.andina.example");
        assertThat(found.brandColor()).isEqualTo("#aa3300");
    }

    @Test
    @Tag("TEN-02")
    void onlyWhatIsNeededNeedsToBeGiven() {
        Tenant opened = portal.tenantOpening().open(ROOT, NewTenants.smallest());

        assertThat(opened.contact().email()).isNull();
        assertThat(opened.contact().phone()).isNull();
        assertThat(opened.contact().whatsapp()).isNull();
        assertThat(opened.domain()).isNull();
    }

    @Test
    void theFirstAdministratorSignsInAndMayDoEverything() {
        Tenant opened = portal.tenantOpening().open(ROOT, NewTenants.smallest());

        SessionClaims claims = portal.signIn().staff("jefa@andina", NewTenants.PASSWORD, "203.0.113.1");

        StaffCaller jefa = portal.sessions().staff(claims);
        assertThat(jefa.tenant()).isEqualTo(opened.id());
        assertThat(Permission.values()).allMatch(jefa::may);
    }

    @Test
    @Tag("TEN-08")
    void theInstallationsTrailTellsWhoOpenedItAndTheTenantsTrailSaysNothing() {
        Tenant opened = portal.tenantOpening().open(ROOT, NewTenants.smallest());

        List<AuditEntry> told = trail(TenantId.INSTALLATION);
        assertThat(told).extracting(AuditEntry::action).containsExactly(AuditAction.TENANT_OPENED);
        assertThat(told.get(0).actor().kind()).isEqualTo(ActorKind.OPERATOR);
        assertThat(told.get(0).actor().name()).isEqualTo("root");
        assertThat(told.get(0).subject()).isEqualTo(opened.id().value());
        assertThat(told.toString()).contains("jefa@andina").doesNotContain(NewTenants.PASSWORD);
        assertThat(trail(opened.id())).isEmpty();
    }

    @Test
    void aSlugThatIsTakenIsRefusedAndNothingIsAdded() {
        portal.tenantOpening().open(ROOT, NewTenants.smallest());
        Object before = memory.database().snapshot();

        assertThat(problems(NewTenants.smallest())).containsExactly(new FieldError("slug", "taken"));
        assertThat(memory.database().snapshot()).isEqualTo(before);
    }

    @Test
    void aDomainThatIsTakenIsRefused() {
        portal.tenantOpening().open(ROOT, NewTenants.complete());

        assertThat(problems(NewTenants.with("slug", "otra", NewTenants.complete())))
                .containsExactly(new FieldError("domain", "taken"));
    }

    @ParameterizedTest
    @CsvSource({
        "name,'',required",
        "slug,'',required",
        "slug,Andina,invalid",
        "slug,a,invalid",
        "slug,0198f1c2-0000-7000-8000-000000000003,invalid",
        "slug,an dina,invalid",
        "currency,'',required",
        "currency,SOL,invalid",
        "currency,pen,invalid",
        "locale,'',required",
        "locale,es,invalid",
        "locale,español,invalid",
        "locale,es-XX,invalid",
        "zone,'',required",
        "zone,Lima,invalid",
        "email,nadie,invalid",
        "phone,llámame,invalid",
        "whatsapp,x,invalid",
        "domain,https://andina.example,invalid",
        "brandColor,rojo,invalid",
        "userName,'',required",
        "userName,jefa@andina,invalid",
        "password,'',required",
        "password,corta,tooShort"
    })
    void whatIsWrongIsToldWithItsField(String field, String value, String problem) {
        assertThat(problems(NewTenants.with(field, value, NewTenants.complete())))
                .containsExactly(new FieldError(field, problem));
        assertThat(portal.tenants().bySlug("andina")).isEmpty();
    }

    @Test
    void thePasswordIsNotTheUserName() {
        NewTenant form = NewTenants.with("userName", "administradora", NewTenants.smallest());

        assertThat(problems(NewTenants.with("password", "Administradora", form)))
                .containsExactly(new FieldError("password", "isUserName"));
    }

    @Test
    void allProblemsAreToldAtOnceAndNoPasswordIsPrinted() {
        assertThatThrownBy(() -> portal.tenantOpening()
                        .open(ROOT, NewTenants.with("name", "", NewTenants.with("slug", "!", NewTenants.complete()))))
                .hasMessageContaining("name")
                .hasMessageContaining("slug")
                .hasMessageNotContaining(NewTenants.PASSWORD);
        assertThat(NewTenants.complete().toString()).doesNotContain(NewTenants.PASSWORD);
    }

    private List<FieldError> problems(NewTenant form) {
        return catchThrowableOfType(
                        InvalidInputException.class,
                        () -> portal.tenantOpening().open(ROOT, form))
                .errors();
    }

    private List<AuditEntry> trail(TenantId tenant) {
        return portal.adapters()
                .get(AuditQueries.class)
                .latest(tenant, null, null, 10)
                .items();
    }
}
