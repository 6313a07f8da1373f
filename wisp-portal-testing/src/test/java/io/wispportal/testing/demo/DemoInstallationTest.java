package io.wispportal.testing.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.core.TimeOrderedIds;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.testing.InMemoryPortal;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DemoInstallationTest {

    private static final int ENOUGH_FOR_SOME_ROWS = 40;

    private final InMemoryPortal memory = new InMemoryPortal();
    private final TenantDirectory directory = memory.portal().adapters().get(TenantDirectory.class);

    @Test
    void anInterruptedFillingLeavesTheInstallationEmptyForTheNextOne() {
        Supplier<UUID> ids = new TimeOrderedIds(memory.clock(), new SecureRandom());
        AtomicInteger given = new AtomicInteger();

        assertThatThrownBy(() -> DemoInstallation.fill(memory.portal(), memory.clock(), () -> {
                    if (given.incrementAndGet() > ENOUGH_FOR_SOME_ROWS) {
                        throw new IllegalStateException("stopped");
                    }
                    return ids.get();
                }))
                .hasMessage("stopped");
        assertThat(directory.isEmpty()).isTrue();

        DemoInstallation.fill(memory);
        assertThat(DemoInstallation.isIn(directory)).isTrue();
    }
}
