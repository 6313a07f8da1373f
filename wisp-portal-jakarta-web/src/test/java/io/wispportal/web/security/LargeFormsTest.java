package io.wispportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Visitor;
import org.junit.jupiter.api.Test;

/** The server reads forms without files into memory, so they are small and say how long they are. */
class LargeFormsTest extends SecurityTest {

    @Test
    void aFormWithoutFilesIsAtMost64KibLong() {
        Visitor somebody = portal.visitor();
        String token = somebody.token();

        assertThat(somebody.postWithToken("/entrar", token, "user", "x".repeat(60_000))
                        .status())
                .isNotEqualTo(413);
        assertThat(somebody.postWithToken("/entrar", token, "user", "x".repeat(70_000))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aFormThatDoesNotSayHowLongItIsIsRefused() {
        WireAnswer answer = wire.send("POST /entrar HTTP/1.1\r\nHost: localhost:" + portal.port() + "\r\nOrigin: "
                + portal.visitor().origin()
                + "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n");

        assertThat(answer.status()).isEqualTo(411);
    }
}
