package io.wispportal.core.message.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.core.tenant.AddressRange;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where gateways may be. */
@Tag("MSG-01")
class AddressGuardTest {

    private final AddressGuard guard = new AddressGuard(List.of(), InetAddress::getAllByName);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0x7f000001",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.20",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "240.0.0.1",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::127.0.0.1]",
                "[fe80::1]",
                "[fc00::1]",
                "[fd12:3456::1]",
                "[ff02::1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[fec0::1]",
                "[2001::1]",
                "localhost"
            })
    void whatIsInsideIsRefusedHoweverItIsWritten(String host) {
        assertThatThrownBy(() -> guard.checked(URI.create("https://" + host + "/sms")))
                .isInstanceOfAny(ForbiddenAddressException.class, NotConnectedException.class);
    }

    /** Some Java reads zeros in front as nothing and some refuses them; none is led inside as with octal numbers. */
    @Test
    void zerosInFrontLeadNowhereInside() {
        URI octal = URI.create("https://0177.0.0.1/sms");

        assertThat(octal)
                .satisfiesAnyOf(
                        read -> assertThat(guard.checked(read).getAddress().getHostAddress())
                                .isEqualTo("177.0.0.1"),
                        refused -> assertThatThrownBy(() -> guard.checked(refused))
                                .isInstanceOfAny(ForbiddenAddressException.class, NotConnectedException.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://203.0.113.5/", "https://203.0.113.5:22/", "https://203.0.113.5:8080/", "ftp://203.0.113.5/",
                "https://user@203.0.113.5/", "https:203.0.113.5", "file:///etc/passwd", "https://203.0.113.5:0/"
            })
    void theInternetIsReachedEncryptedAndOnItsPortsOnly(String address) {
        assertThatThrownBy(() -> guard.checked(URI.create(address))).isInstanceOf(ForbiddenAddressException.class);
    }

    @Test
    void theInternetIsReached() {
        assertThat(guard.checked(URI.create("https://203.0.113.5/sms")).toString())
                .isEqualTo("/203.0.113.5:443");
        assertThat(guard.checked(URI.create("https://203.0.113.5:8443/")).getPort())
                .isEqualTo(8443);
    }

    @Test
    void theOperatorMayAllowANetworkAndNoOther() {
        AddressGuard allowing =
                new AddressGuard(List.of(AddressRange.parse("192.168.1.0/24")), InetAddress::getAllByName);

        assertThatCode(() -> allowing.checked(URI.create("http://192.168.1.20:8080/message")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> allowing.checked(URI.create("http://192.168.2.20:8080/message")))
                .isInstanceOf(ForbiddenAddressException.class);
    }

    @Test
    void oneAddressOfANameThatIsInsideIsEnoughToRefuse() {
        AddressGuard both = new AddressGuard(List.of(), host ->
                new InetAddress[] {InetAddress.getByName("203.0.113.5"), InetAddress.getByName("10.0.0.1")});

        assertThatThrownBy(() -> both.checked(URI.create("https://sms.example.test/")))
                .isInstanceOf(ForbiddenAddressException.class);
    }

    @Test
    void aNameIsLookedUpOnceSoThatItCannotTurnInside() {
        AtomicInteger asked = new AtomicInteger();
        AddressGuard turning = new AddressGuard(List.of(), host ->
                new InetAddress[] {InetAddress.getByName(asked.getAndIncrement() == 0 ? "203.0.113.5" : "127.0.0.1")});

        assertThat(turning.checked(URI.create("https://sms.example.test/"))
                        .getAddress()
                        .getHostAddress())
                .isEqualTo("203.0.113.5");
        assertThat(asked).hasValue(1);
    }
}
