package io.wispportal.app.launch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.wispportal.web.wiring.Configuration;
import io.wispportal.web.wiring.DatabaseConnections;
import io.wispportal.web.wiring.DatabaseSettings;
import io.wispportal.web.wiring.InvalidSettingException;
import io.wispportal.web.wiring.PortalSettings;
import io.wispportal.web.wiring.PrivateFolder;

/** What holds for the application; the modules beneath it have a test of their own. */
@AnalyzeClasses(packages = "io.wispportal.app", importOptions = DoNotIncludeTests.class)
class LauncherArchitectureTest {

    /** What runnable-jar.xml puts beside the launcher; all else is in the server, which does not run yet. */
    @ArchTest
    static final ArchRule theLauncherNeedsNothingThatIsOnlyInTheServer = classes()
            .that()
            .resideInAPackage("io.wispportal.app.launch")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("io.wispportal.app.launch", "java..", "org.jboss.modules", "org.jspecify..")
                            .or(belongToAnyOf(
                                    Configuration.class,
                                    InvalidSettingException.class,
                                    PortalSettings.class,
                                    DatabaseSettings.class,
                                    DatabaseConnections.class,
                                    PrivateFolder.class)))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule namesSaySomething = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Facade)")
            .allowEmptyShould(false);
}
