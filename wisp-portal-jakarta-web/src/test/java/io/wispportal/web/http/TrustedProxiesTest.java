package io.wispportal.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a stranger writes into forwarding headers, nobody is let in by it and nothing breaks. */
@Tag("DOM-04")
class TrustedProxiesTest {

    private final TrustedProxies proxies = new TrustedProxies(List.of("10.0.0.0/8"));

    @Test
    void theLastStrangerIsTheClient() {
        assertThat(client("10.0.0.1", "203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(client("10.0.0.1", "198.51.100.1, 203.0.113.9, 10.0.0.2")).isEqualTo("203.0.113.9");
        assertThat(client("10.0.0.1", null)).isEqualTo("10.0.0.1");
    }

    @Test
    void aStrangerIsNotBelieved() {
        assertThat(client("203.0.113.7", "198.51.100.1")).isEqualTo("203.0.113.7");
        assertThat(new TrustedProxies(List.of()).clientOf(request("10.0.0.1", "198.51.100.1")))
                .isEqualTo(new Client("10.0.0.1", false));
    }

    @Test
    void whatIsNoAddressEndsTheWalk() {
        for (String hop : List.of("10.0.0.0/8", "unknown", "cafe.de", "10.0.0.7:443", "[2001:db8::1]", "", "1.2.3")) {
            assertThat(client("10.0.0.1", "203.0.113.9, " + hop)).as(hop).isEqualTo("10.0.0.1");
        }
    }

    @Test
    void noHeaderWhateverItHoldsThrows() {
        Random random = new Random(42);
        String letters = "10.:/,% afx[]-\u0000\u00f1";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder header = new StringBuilder();
            random.ints(random.nextInt(20), 0, letters.length())
                    .forEach(letter -> header.append(letters.charAt(letter)));
            assertThat(client("10.0.0.1", header.toString()))
                    .as(header.toString())
                    .isNotBlank();
        }
    }

    @Test
    void aLineThatTheProxyAddedBelowTheClientsOwnCounts() {
        HttpServletRequest request = request("10.0.0.1", "198.51.100.1", "203.0.113.9");

        assertThat(proxies.clientOf(request).address()).isEqualTo("203.0.113.9");
    }

    private String client(String direct, @Nullable String forwarded) {
        return proxies.clientOf(forwarded == null ? request(direct) : request(direct, forwarded))
                .address();
    }

    private static HttpServletRequest request(String direct, String... forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> direct;
                    case "getHeader" -> null;
                    case "getHeaders" -> Collections.enumeration(List.of(forwarded));
                    case "isSecure" -> false;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
