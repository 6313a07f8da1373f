package io.wispportal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class UuidSequenceTest {

    @Test
    void givesAscendingIdsInTheShapeOfVersionSeven() {
        List<UUID> ids = Stream.generate(new UuidSequence()).limit(1000).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates().allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
    }

    @Test
    void isTheSameInEveryRun() {
        assertThat(new UuidSequence().get()).isEqualTo(new UuidSequence().get());
    }

    @Test
    void seriesDiffer() {
        assertThat(new UuidSequence(1).get()).isNotEqualTo(new UuidSequence(2).get());
    }
}
