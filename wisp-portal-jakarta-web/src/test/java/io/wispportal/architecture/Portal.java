package io.wispportal.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Which classes belong to which module; the api is what no other module claims. */
final class Portal {
    static final DescribedPredicate<JavaClass> CORE =
            resideInAPackage("io.wispportal.core..").as("core");
    static final DescribedPredicate<JavaClass> JPA =
            resideInAPackage("io.wispportal.jpa..").as("jpa");
    static final DescribedPredicate<JavaClass> WEB =
            resideInAPackage("io.wispportal.web..").as("web");
    static final DescribedPredicate<JavaClass> WIRING =
            resideInAPackage("io.wispportal.web.wiring..").as("wiring");
    static final DescribedPredicate<JavaClass> API = resideInAPackage("io.wispportal..")
            .and(DescribedPredicate.not(resideInAnyPackage(
                    "io.wispportal.core..",
                    "io.wispportal.testing..",
                    "io.wispportal.jpa..",
                    "io.wispportal.routeros..",
                    "io.wispportal.web..",
                    "io.wispportal.app..",
                    "io.wispportal.requirements..",
                    "io.wispportal.architecture..")))
            .as("api");

    private Portal() {}
}
