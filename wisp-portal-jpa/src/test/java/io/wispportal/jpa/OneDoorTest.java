package io.wispportal.jpa;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** There is one way to the database, and it is watched. */
final class OneDoorTest {

    private static final Set<String> FOR_HOSTS = Set.of(
            "EntityManagers",
            "FileDocumentStore",
            "JpaMailbox",
            "JpaPhoneBox",
            "JpaStores",
            "JtaEntityManagers",
            "JtaTransactions",
            "PortalScheduler",
            "PortalSchema",
            "ResourceLocalTransactions",
            "Rhythm");

    private final JavaClasses ours =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.wispportal.jpa");

    @Test
    @Tag("TEN-01")
    void onlyOneClassAsksTheEntityManager() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Sql")
                .should()
                .accessTargetWhere(describe("find or query", OneDoorTest::asks))
                .check(ours);
        classes()
                .that()
                .haveSimpleName("Sql")
                .should()
                .accessTargetWhere(describe("find or query", OneDoorTest::asks))
                .check(ours);
    }

    @Test
    void hostsSeeOnlyWhatTheyNeed() {
        Set<String> visible = ours.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> type.getSimpleName())
                .collect(Collectors.toSet());

        assertThat(visible).isEqualTo(FOR_HOSTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from customer where id = ?",
                "update invoice set state = ? where id = ?",
                "delete from outbox"
            })
    @Tag("TEN-01")
    void theGuardBites(String sql) {
        assertThatThrownBy(() -> TenantGuard.check(sql)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from customer where tenant_id = ? and id = ?",
                "insert into plan (tenant_id, id) values (?, ?)"
            })
    void theGuardLetsPassWhatNamesItsTenant(String sql) {
        assertThatCode(() -> TenantGuard.check(sql)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("TEN-01")
    void everyStatementOfEveryTestIsWatched(Environment environment) {
        assertThatThrownBy(() -> environment.stores().sql().list(Row::uuid, "select id from customer"))
                .hasMessageContaining("whose rows");
    }

    private static boolean asks(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return target.getOwner().isAssignableTo(EntityManager.class)
                && target.getName().matches("find|getReference|persist|merge|remove|create\\w*Query");
    }
}
