package io.wispportal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.wispportal.Transactions;
import io.wispportal.testing.contract.AllStoreContracts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody can add an interface to implement and forget to say, in tests, what it must keep. */
@Tag("SDK-03")
final class EverySpiHasAContractTest {

    private static final String CONTRACTS = AllStoreContracts.class.getPackageName();

    /** The portal implements these itself; an integrator's adapter calls them. */
    private static final Set<String> IMPLEMENTED_BY_THE_PORTAL = Set.of("AlarmListener");

    private static final JavaClasses API = new ClassFileImporter()
            .importUrl(Transactions.class.getProtectionDomain().getCodeSource().getLocation());
    private static final JavaClasses TESTING = new ClassFileImporter()
            .importUrls(List.of(
                    AllStoreContracts.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation(),
                    EverySpiHasAContractTest.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()));

    @Test
    void everyInterfaceToImplementHasAPublishedContract() {
        assertThat(interfaces())
                .isNotEmpty()
                .allSatisfy(spi -> assertThat(contractOf(spi))
                        .as("%sContract in %s", spi, CONTRACTS)
                        .hasValueSatisfying(contract -> assertThat(contract.getModifiers())
                                .contains(JavaModifier.PUBLIC, JavaModifier.ABSTRACT)));
    }

    @Test
    void everyContractRunsInMemory() {
        assertThat(interfaces())
                .allSatisfy(spi -> assertThat(contractOf(spi))
                        .hasValueSatisfying(contract -> assertThat(contract.getAllSubclasses())
                                .as("%s: a concrete subclass that runs", contract.getSimpleName())
                                .anyMatch(EverySpiHasAContractTest::runs)));
    }

    @Test
    void everyContractIsOfAnInterface() {
        Set<String> known = interfaces();

        assertThat(TESTING.stream()
                        .filter(type -> type.getPackageName().equals(CONTRACTS))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> name.endsWith("Contract") && !name.equals("StoreContract"))
                        .map(name -> name.substring(0, name.length() - "Contract".length())))
                .isSubsetOf(known);
    }

    private static Set<String> interfaces() {
        return API.stream()
                .filter(JavaClass::isInterface)
                .filter(type -> !type.isAnnotation() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info") && !IMPLEMENTED_BY_THE_PORTAL.contains(name))
                .collect(Collectors.toSet());
    }

    private static Optional<JavaClass> contractOf(String spi) {
        return TESTING.stream()
                .filter(type -> type.getName().equals(CONTRACTS + "." + spi + "Contract"))
                .findAny();
    }

    /** A concrete test runs, and so does one nested in a class that a concrete test extends. */
    private static boolean runs(JavaClass test) {
        return isConcreteTest(test)
                || test.getEnclosingClass().stream()
                        .flatMap(outer -> outer.getAllSubclasses().stream())
                        .anyMatch(EverySpiHasAContractTest::isConcreteTest);
    }

    private static boolean isConcreteTest(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && type.getSimpleName().endsWith("Test");
    }
}
