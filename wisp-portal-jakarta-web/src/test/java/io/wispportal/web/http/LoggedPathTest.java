package io.wispportal.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LNK-05")
class LoggedPathTest {

    @Test
    void theCodeOfALinkIsNotInIt() {
        assertThat(LoggedPath.of("/a/1f2e0123456789abcdef")).isEqualTo("/a/***");
        assertThat(LoggedPath.of("/a/")).isEqualTo("/a/***");
        assertThat(LoggedPath.of("/mis-facturas/1")).isEqualTo("/mis-facturas/1");
        assertThat(LoggedPath.of("/admin")).isEqualTo("/admin");
    }
}
