package io.wispportal.requirements;

import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** What happened to the tests of one plan. JUnit may report from several threads. */
final class TestRun {
    private static final Pattern REQUIREMENT = Pattern.compile("[A-Z]{3}-[0-9]{2}");

    /* Mutable state, guarded by this. */
    private final Set<TestIdentifier> passed = new HashSet<>();
    private final Set<TestIdentifier> failed = new HashSet<>();
    private final NavigableSet<String> leftOut = new TreeSet<>();

    synchronized void finished(TestIdentifier test, boolean well) {
        if (!well) {
            failed.add(test);
        } else if (test.isTest()) {
            passed.add(test);
        }
    }

    synchronized void leftOut(TestIdentifier test, String reason) {
        leftOut.add(test.getUniqueId() + " " + reason.lines().findFirst().orElse(""));
    }

    synchronized NavigableSet<String> leftOut() {
        return new TreeSet<>(leftOut);
    }

    /** Ids named by a passed test or what holds it, unless the test's method or one of its classes failed. */
    synchronized NavigableSet<String> provenBy(TestPlan plan) {
        Set<TestIdentifier> broken = broken(plan);
        NavigableSet<String> ids = new TreeSet<>();
        passed.stream()
                .filter(test -> withHolders(plan, test).noneMatch(broken::contains))
                .forEach(test -> withHolders(plan, test)
                        .flatMap(holder -> holder.getTags().stream())
                        .map(TestTag::getName)
                        .filter(REQUIREMENT.asMatchPredicate())
                        .forEach(ids::add));
        return ids;
    }

    /** One failed invocation of a parameterised method spoils the method, not its neighbours in the class. */
    private Set<TestIdentifier> broken(TestPlan plan) {
        Set<TestIdentifier> broken = new HashSet<>(failed);
        failed.stream()
                .flatMap(test -> withHolders(plan, test))
                .filter(holder -> holder.getSource().orElse(null) instanceof MethodSource)
                .forEach(broken::add);
        return broken;
    }

    private static Stream<TestIdentifier> withHolders(TestPlan plan, TestIdentifier test) {
        return Stream.iterate(Optional.of(test), Optional::isPresent, one -> one.flatMap(plan::getParent))
                .flatMap(Optional::stream);
    }
}
