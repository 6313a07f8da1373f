package io.wispportal.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A listener that counts too much would make every promise look kept. */
class RequirementsListenerTest {
    @TempDir
    Path folder;

    @Test
    void aPassedTestProvesItsIdsAndThoseOfItsClass() throws IOException {
        run(Passing.class);

        assertThat(written("requirements.txt")).containsExactly("AAA-01", "AAA-02", "AAA-03");
    }

    @Test
    void aFailedTestProvesNothingButItsNeighboursDo() throws IOException {
        run(HalfFailing.class);

        assertThat(written("requirements.txt")).containsExactly("BBB-01");
    }

    @Test
    void oneFailedInvocationSpoilsTheMethod() throws IOException {
        run(FailingForTwo.class);

        assertThat(written("requirements.txt")).isEmpty();
    }

    @Test
    void aClassThatFailsAfterwardsProvesNothing() throws IOException {
        run(FailingAfterwards.class);

        assertThat(written("requirements.txt")).isEmpty();
    }

    @Test
    void testsLeftOutAreListedAndProveNothing() throws IOException {
        run(LeavingOut.class);

        assertThat(written("requirements.txt")).isEmpty();
        assertThat(written("skipped.txt"))
                .hasSize(2)
                .anyMatch(line -> line.contains("disabled()") && line.contains("too slow"))
                .anyMatch(line -> line.contains("assumed()") && line.contains("no browser"));
    }

    @Test
    void aSecondProcessAddsToTheFirst() throws IOException {
        run(Passing.class);
        run(HalfFailing.class);

        assertThat(written("requirements.txt")).containsExactly("AAA-01", "AAA-02", "AAA-03", "BBB-01");
    }

    private void run(Class<?> tests) {
        var launcher = LauncherFactory.create(LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestExecutionListeners(new RequirementsListener(folder))
                .build());
        launcher.execute(LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .build());
    }

    private List<String> written(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    @Tag("AAA-01")
    static final class Passing {
        @Test
        @Tag("AAA-02")
        @Tag("slow")
        void plain() {}

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        @Tag("AAA-03")
        void forSeveral(int number) {
            Assertions.assertTrue(number > 0);
        }
    }

    static final class HalfFailing {
        @Test
        @Tag("BBB-01")
        void passes() {}

        @Test
        @Tag("BBB-02")
        void fails() {
            Assertions.fail();
        }
    }

    static final class FailingForTwo {
        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        @Tag("CCC-01")
        void forSeveral(int number) {
            Assertions.assertEquals(1, number);
        }
    }

    static final class FailingAfterwards {
        @Test
        @Tag("DDD-01")
        void passes() {}

        @AfterAll
        static void cleanUp() {
            Assertions.fail();
        }
    }

    static final class LeavingOut {
        @Test
        @Tag("EEE-01")
        @Disabled("too slow")
        void disabled() {}

        @Test
        @Tag("EEE-02")
        void assumed() {
            Assumptions.assumeTrue(false, "no browser");
        }
    }
}
