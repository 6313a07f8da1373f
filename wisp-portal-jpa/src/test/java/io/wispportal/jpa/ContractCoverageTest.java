package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.wispportal.tenant.TenantId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No store of the api is without its contract, in any environment. */
final class ContractCoverageTest {

    /**
     * The network, files on disk (their contract runs in {@link FileDocumentStoreTest}), who is called by our scheduler,
     * who makes tokens, who brings mail (what the mailbox keeps is under the contract of captured mails), who tells people from
     * machines, rules and steps.
     */
    private static final Set<String> NOT_STORES = Set.of(
            "RouterGateway",
            "DocumentStore",
            "AlarmListener",
            "MailSender",
            "PasswordPolicy",
            "AutoLoginTokens",
            "CaptchaVerifier",
            "InstallationStep");

    private final JavaClasses ours = new ClassFileImporter().importPackagesOf(StoreContracts.class);

    @Test
    void everyInterfaceOfTheApiThatKeepsDataHasItsContract() {
        JavaClasses api = new ClassFileImporter()
                .importUrl(TenantId.class.getProtectionDomain().getCodeSource().getLocation());
        Set<String> wanted = api.stream()
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info") && !NOT_STORES.contains(name))
                .map(name -> name + "Contract")
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> run = Stream.<Class<?>>iterate(
                        StoreContracts.class, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredClasses()))
                .map(contract -> contract.getSuperclass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(run).hasSizeGreaterThan(20).containsAll(wanted);
    }

    @Test
    void everyEnvironmentRunsThem() {
        Set<String> environments = Arrays.stream(Environment.values())
                .map(environment -> environment.name().replace("_", "").toLowerCase(Locale.ROOT) + "test")
                .collect(Collectors.toSet());

        Set<String> running = ours.stream()
                .filter(type -> type.isAssignableTo(StoreContracts.class) && !type.isEquivalentTo(StoreContracts.class))
                .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());

        assertThat(running).isEqualTo(environments);
    }
}
