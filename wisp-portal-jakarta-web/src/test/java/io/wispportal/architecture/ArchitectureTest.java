package io.wispportal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.wispportal.architecture.Portal.API;
import static io.wispportal.architecture.Portal.CORE;
import static io.wispportal.architecture.Portal.JPA;
import static io.wispportal.architecture.Portal.WEB;
import static io.wispportal.architecture.Portal.WIRING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.wispportal.Transactions;
import io.wispportal.captcha.CaptchaVerifier;
import io.wispportal.credential.PasswordPolicy;
import io.wispportal.preinstall.InstallationStep;
import io.wispportal.router.RouterGateway;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;

/** A rule that matches no class fails too: it would guard nothing. */
@AnalyzeClasses(packages = "io.wispportal", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaMethod> ASKS_FOR_THE_TENANT_FIRST = describe(
            "ask for the tenant first",
            method -> !method.getRawParameterTypes().isEmpty()
                    && method.getRawParameterTypes().get(0).isEquivalentTo(TenantId.class));

    @ArchTest
    static final ArchRule apiKnowsNobody = classes()
            .that(API)
            .should()
            .onlyDependOnClassesThat(API.or(resideInAnyPackage("java..", "org.jspecify..", "org.slf4j..")))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule coreKnowsNoContainer = noClasses()
            .that(CORE)
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta..", "javax.sql..", "java.sql..")
                    .and(not(resideInAnyPackage("jakarta.mail.."))))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule coreKnowsNoAdapter = noClasses()
            .that(CORE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "io.wispportal.jpa..",
                    "io.wispportal.web..",
                    "io.wispportal.testing..",
                    "io.wispportal.routeros.."))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule pagesKnowNoPersistence = noClasses()
            .that(WEB.and(not(WIRING)))
            .should()
            .dependOnClassesThat(JPA.or(resideInAnyPackage("jakarta.persistence..")))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule everyMethodOfAStoreAsksForTheTenantFirst = methods()
            .that()
            .areDeclaredInClassesThat(API.and(INTERFACES))
            .and()
            .areNotDeclaredIn(TenantDirectory.class)
            .and()
            .areNotDeclaredIn(Transactions.class)
            .and()
            // rules, no rows: what they check says whose it is
            .areNotDeclaredIn(PasswordPolicy.class)
            .and()
            // no rows either: the router that it is told about says whose it is
            .areNotDeclaredIn(RouterGateway.class)
            .and()
            // nor here: the keys say whose they are
            .areNotDeclaredIn(CaptchaVerifier.class)
            .and()
            // no rows either: the context of its work says whose it is
            .areNotDeclaredIn(InstallationStep.class)
            .should(be(ASKS_FOR_THE_TENANT_FIRST))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule timeAndIdsAreGiven = noClasses()
            .that(API.or(CORE).or(JPA).or(WEB).and(not(WIRING)))
            .should(accessTargetWhere(Machine.ASKED))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule rowsStayInTheirPackage = classes()
            .that()
            .resideInAPackage("io.wispportal.jpa..")
            .and()
            .haveSimpleNameEndingWith("Row")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule namesSaySomething = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Facade)")
            .allowEmptyShould(false);
}
