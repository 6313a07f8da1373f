package io.wispportal.requirements;

import java.nio.file.Path;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Found by JUnit on the test class path; adds the requirement ids of passed tests to {@code target/requirements.txt} and
 * the tests left out to {@code target/skipped.txt}. Every fork of a module adds to the same two files.
 */
public final class RequirementsListener implements TestExecutionListener {
    private final Path folder;

    /* Mutable state: one test plan at a time. */
    private TestRun run = new TestRun();

    /** Called by JUnit; writes below the module's folder. */
    public RequirementsListener() {
        this(Path.of(System.getProperty("basedir", "."), "target"));
    }

    RequirementsListener(Path folder) {
        this.folder = folder;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        run = new TestRun();
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        run.leftOut(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.ABORTED) {
            run.leftOut(test, result.getThrowable().map(Throwable::getMessage).orElse("aborted"));
        } else {
            run.finished(test, result.getStatus() == Status.SUCCESSFUL);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        LineFile.at(folder.resolve("requirements.txt")).add(run.provenBy(plan));
        LineFile.at(folder.resolve("skipped.txt")).add(run.leftOut());
    }
}
