package io.wispportal.core.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AddressRangeTest {

    @Test
    void aRangeHoldsItsAddressesToTheBit() {
        AddressRange range = AddressRange.parse("10.20.30.128/25");

        assertThat(range.contains("10.20.30.128")).isTrue();
        assertThat(range.contains("10.20.30.255")).isTrue();
        assertThat(range.contains("10.20.30.127")).isFalse();
        assertThat(AddressRange.parse("0.0.0.0/0").contains("255.255.255.255")).isTrue();
        assertThat(AddressRange.parse("127.0.0.1").contains("127.0.0.2")).isFalse();
        assertThat(AddressRange.parse("2001:db8::/33").contains("2001:db8:7fff::1"))
                .isTrue();
        assertThat(AddressRange.parse("2001:db8::/33").contains("2001:db8:8000::1"))
                .isFalse();
    }

    @Test
    void theTwoKindsOfAddressesDoNotMix() {
        assertThat(AddressRange.parse("::/0").contains("10.0.0.1")).isFalse();
        assertThat(AddressRange.parse("0.0.0.0/0").contains("2001:db8::1")).isFalse();
        assertThat(AddressRange.parse("10.0.0.0/8").contains("::ffff:10.1.1.1")).isTrue();
    }

    @Test
    void anAddressOfAnInterfaceCountsWithoutIt() {
        assertThat(AddressRange.parse("fe80::/10").contains("fe80::1%eth0")).isTrue();
        assertThat(AddressRange.countedPart("fe80:0:0:0:1:2:3:4%2")).isEqualTo("fe80:0:0:0::/64");
    }

    @Test
    @Tag("CRE-10")
    void oneAddressCountsAsOneHoweverItIsWritten() {
        assertThat(AddressRange.countedPart("203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(AddressRange.countedPart("::ffff:203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(AddressRange.countedPart("2001:DB8:0:1::1")).isEqualTo("2001:db8:0:1::/64");
        assertThat(AddressRange.countedPart("2001:db8:0:1:ffff:0:0:2")).isEqualTo("2001:db8:0:1::/64");
    }

    @Test
    void whatIsNoRangeIsRefusedWithoutAskingAnybody() {
        long start = System.nanoTime();
        for (String text : List.of(
                "",
                " ",
                "localhost",
                "cafe.de",
                "fade.cafe",
                "abc.de",
                "1.2.3",
                "1.2.3.4.5",
                "256.1.1.1",
                "1.2.3.4:80",
                "[::1]",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/",
                "10.0.0.0/a",
                "::/129",
                ":::",
                ".::",
                "1::2::3",
                "%",
                "1.2.3.4%eth0",
                "unknown",
                "_hidden",
                "\u0661.1.1.1",
                "0x7f.1",
                "::1%a:b")) {
            assertThat(AddressRange.isValid(text)).as(text).isFalse();
            assertThatThrownBy(() -> AddressRange.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aRangeIsNoSingleAddress() {
        assertThat(AddressRange.isAddress("10.0.0.0/8")).isFalse();
        assertThat(AddressRange.isAddress("10.0.0.0")).isTrue();
        assertThat(AddressRange.isAddress("2001:db8::1")).isTrue();
    }
}
