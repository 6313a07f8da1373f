package io.wispportal.routeros.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the router prints of what it was told. */
@Tag("NOT-03")
class EchoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "address4|10.0.0.5|10.0.0.5",
                "address4|10.0.0.5/32|10.0.0.5",
                "address4|10.0.0.5-10.0.0.5|10.0.0.5",
                "address4|10.0.0.77/24|10.0.0.0/24",
                "address4|192.168.0.0-192.168.1.255|192.168.0.0/23",
                "address4|192.168.1.0-192.168.2.255|192.168.1.0-192.168.2.255",
                "address4|0.0.0.0-255.255.255.255|0.0.0.0/0",
                "address4|portal.example.com|portal.example.com",
                "address6|2001:DB8:0:0::1|2001:db8::1/128",
                "address6|2001:db8:1:2:3::/48|2001:db8:1::/48",
                "address6|::|::/128",
                "address6|1:0:0:2:0:0:0:3|1:0:0:2::3/128",
                "address6|portal.example.com|portal.example.com",
                "match4|!10.0.0.5/32|!10.0.0.5",
                "match4|2001:db8::/32|2001:db8::/32",
                "targets|10.0.0.5|10.0.0.5/32",
                "targets|10.0.0.5,ether2,10.1.0.0/16|10.0.0.5/32,ether2,10.1.0.0/16",
                "targets|2001:db8::5|2001:db8::5/128",
                "rate|10M/20M|10000000/20000000",
                "rate|512k|512000/512000",
                "rate|1G/unlimited|1000000000/0",
                "ports|80,0443,8000-8080|80,443,8000-8080",
                "ports|!80|!80",
                "time|3600|1h",
                "time|01:30:00|1h30m",
                "time|1d 00:00:05|1d5s",
                "time|8d|1w1d",
                "flag|yes|true",
                "flag|false|false",
            })
    void isPrintedInItsOwnWay(String kind, String told, String printed) {
        assertThat(ValueKind.of(kind).normalise(told)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "address4|10.0.0.256",
                "address4|10.0.0.5/33",
                "address4|10.0.0.9-10.0.0.5",
                "address4|10.0.0",
                "address4|2001:db8::1",
                "address6|10.0.0.1",
                "address6|2001:db8::1/129",
                "address6|12345::1",
                "match4|portal.example.com",
                "targets|10.0.0.1/40",
                "rate|10X",
                "rate|10M/",
                "rate|10000000G",
                "time|9999999999w",
                "ports|80-20",
                "ports|65536",
                "ports|80,",
                "time|soon",
                "time|''",
                "policy|read,fly",
                "flag|maybe",
                "enum:a,b|c",
            })
    void orIsRefused(String kind, String told) {
        assertThatThrownBy(() -> ValueKind.of(kind).normalise(told)).isInstanceOf(IllegalArgumentException.class);
    }
}
