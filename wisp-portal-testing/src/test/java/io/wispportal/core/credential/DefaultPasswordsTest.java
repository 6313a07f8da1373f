package io.wispportal.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.core.TestIsp;
import io.wispportal.credential.DefaultPasswordStore;
import org.junit.jupiter.api.Test;

class DefaultPasswordsTest {

    private final TestIsp isp = new TestIsp();

    @Test
    void aTenantsDefaultPasswordIsNotReplacedByAnotherFirstOne() {
        var before = isp.store(DefaultPasswordStore.class).newest(isp.id());

        assertThatThrownBy(() -> isp.portal().defaultPasswords().first(isp.id(), "otra-clave-2026"))
                .isInstanceOf(ConcurrentChangeException.class);

        assertThat(isp.store(DefaultPasswordStore.class).newest(isp.id())).isEqualTo(before);
        assertThat(isp.portal().signIn().customer(null, "ana@wispmega", "wispmega-2026", "203.0.113.9"))
                .isNotNull();
    }
}
