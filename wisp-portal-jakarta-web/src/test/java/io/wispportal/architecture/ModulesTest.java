package io.wispportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Who takes a module takes what stands here along and no more. A new module, or a new library of one, gets its place in
 * the table; what belongs into it is a decision, not an accident.
 */
@Tag("SDK-01")
class ModulesTest {

    private static final Path ROOT = Path.of("..");

    /** What each module hands on to those who take it; tests, and what a server or the taker provides, do not count. */
    private static final Map<String, Set<String>> HANDED_ON = Map.of(
            "wisp-portal-bom", Set.of(),
            "wisp-portal-api", Set.of("jspecify", "slf4j-api"),
            "wisp-portal-core",
                    Set.of(
                            "wisp-portal-api",
                            "bcprov-jdk18on",
                            "caffeine",
                            "jjwt-api",
                            "jjwt-gson",
                            "jjwt-impl",
                            "libphonenumber",
                            "owasp-java-html-sanitizer",
                            "tika-core",
                            "tink"),
            "wisp-portal-testing", Set.of("wisp-portal-api", "wisp-portal-core", "assertj-core", "junit-jupiter-api"),
            "wisp-portal-jpa",
                    Set.of(
                            "wisp-portal-api",
                            "db-scheduler",
                            "flyway-core",
                            "flyway-database-postgresql",
                            "h2",
                            "postgresql"),
            "wisp-portal-routeros", Set.of("wisp-portal-api", "jspecify", "mikrotik"),
            "wisp-portal-routeros-simulator", Set.of("wisp-portal-routeros"),
            "wisp-portal-jakarta-web",
                    Set.of("wisp-portal-api", "wisp-portal-core", "wisp-portal-jpa", "jte-runtime", "qrcodegen"),
            "reference-app",
                    Set.of(
                            "wisp-portal-jakarta-web",
                            "wisp-portal-routeros",
                            "wisp-portal-routeros-simulator",
                            "wisp-portal-testing",
                            "mikrotik",
                            "slf4j-jdk14"));

    /** What a module is compiled against and leaves to its surroundings. */
    private static final Map<String, Set<String>> PROVIDED = Map.of(
            "wisp-portal-core", Set.of("jakarta.mail-api"),
            "wisp-portal-jpa", Set.of("jakarta.persistence-api", "jakarta.transaction-api"),
            "wisp-portal-jakarta-web", Set.of("jakarta.jakartaee-web-api", "microprofile-config-api"),
            "reference-app", Set.of("jakarta.jakartaee-web-api", "jboss-modules"));

    @Test
    void theModulesOfTheCardAreThere() {
        Set<String> there = new TreeSet<>();
        for (Element module : elements(pom("."), "module")) {
            there.add(module.getTextContent());
        }
        there.removeIf(module -> !module.startsWith("wisp-portal-") && !module.equals("reference-app"));

        assertThat(there).isEqualTo(new TreeSet<>(HANDED_ON.keySet()));
    }

    @Test
    void eachHandsOnWhatTheTableSaysAndNoMore() {
        HANDED_ON.forEach((module, libraries) -> assertThat(dependencies(module, "compile", "runtime"))
                .as(module)
                .isEqualTo(new TreeSet<>(libraries)));
    }

    @Test
    void onlyTheWebAndTheApplicationAreCompiledAgainstAContainer() {
        HANDED_ON
                .keySet()
                .forEach(module -> assertThat(dependencies(module, "provided"))
                        .as(module)
                        .isEqualTo(new TreeSet<>(PROVIDED.getOrDefault(module, Set.of()))));
    }

    private static Set<String> dependencies(String module, String... scopes) {
        Set<String> found = new TreeSet<>();
        for (Element dependency : direct(pom(module))) {
            String scope = text(dependency, "scope", "compile");
            if (List.of(scopes).contains(scope)) {
                found.add(text(dependency, "artifactId", ""));
            }
        }
        return found;
    }

    /** Of the project itself, not of its profiles, plugins or management. */
    private static List<Element> direct(Document pom) {
        List<Element> found = new ArrayList<>();
        for (Element dependency : elements(pom, "dependency")) {
            if (dependency.getParentNode().getParentNode().equals(pom.getDocumentElement())) {
                found.add(dependency);
            }
        }
        return found;
    }

    private static List<Element> elements(Document pom, String name) {
        NodeList nodes = pom.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static String text(Element dependency, String name, String otherwise) {
        NodeList found = dependency.getElementsByTagName(name);
        return found.getLength() == 0 ? otherwise : found.item(0).getTextContent();
    }

    private static Document pom(String module) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(ROOT.resolve(module).resolve("pom.xml").toFile());
        } catch (Exception unreadable) {
            throw new IllegalStateException(module, unreadable);
        }
    }
}
