package io.wispportal.routeros.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AscendingTest {

    @Test
    void aListInOrderStaysAsItIs() {
        assertThat(Ascending.longest(List.of(0, 0, 1, 4, 4), rank -> rank)).containsExactly(0, 0, 1, 4, 4);
        assertThat(Ascending.longest(List.<Integer>of(), rank -> rank)).isEmpty();
    }

    @Test
    void oneRowOutOfPlaceIsTheOnlyOneToMove() {
        assertThat(Ascending.longest(List.of(1, 1, 1, 0), rank -> rank)).containsExactly(1, 1, 1);
        assertThat(Ascending.longest(List.of(4, 0, 1, 2), rank -> rank)).containsExactly(0, 1, 2);
    }

    @Test
    void noLongerPartIsInOrder() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<Integer> all = random.ints(random.nextInt(10), 0, 5).boxed().toList();
            List<Integer> longest = Ascending.longest(all, rank -> rank);

            assertThat(longest).isSorted().hasSize(longestByTrying(all));
        }
    }

    private static int longestByTrying(List<Integer> all) {
        return IntStream.range(0, 1 << all.size())
                .filter(some -> inOrder(all, some))
                .map(Integer::bitCount)
                .max()
                .orElse(0);
    }

    private static boolean inOrder(List<Integer> all, int some) {
        int rank = 0;
        for (int i = 0; i < all.size(); i++) {
            if (((some >> i) & 1) == 1 && all.get(i) < rank) {
                return false;
            }
            rank = ((some >> i) & 1) == 1 ? all.get(i) : rank;
        }
        return true;
    }
}
