package io.wispportal.routeros.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("NOT-06")
class NormalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "address|10.0.0.5/32|10.0.0.5",
                "address|192.168.0.0-192.168.1.255|192.168.0.0/23",
                "address|10.0.0.5-10.0.0.5|10.0.0.5",
                "address|10.0.0.7/24|10.0.0.0/24",
                "address|10.0.0.1-10.0.0.5|10.0.0.1-10.0.0.5",
                "address|Portal.Example|portal.example",
                "address|0.0.0.0-255.255.255.255|0.0.0.0/0",
                "address|2001:DB8::1/128|2001:db8:0:0:0:0:0:1",
                "src-address|0.0.0.0/0|''",
                "src-address|::/0|''",
                "src-address|!10.0.0.5/32|!10.0.0.5",
                "src-address|10.0.0.5/33|10.0.0.5/33",
                "address|010.0.0.5/32|010.0.0.5/32",
                "address|a-b.example|a-b.example",
                "target|10.0.0.6/32,10.0.0.5/32|10.0.0.5,10.0.0.6",
                "max-limit|10M/20M|10000000/20000000",
                "max-limit|512k/1G|512000/1000000000",
                "max-limit|unlimited|unlimited",
                "dst-port|443,80|443,80",
                "dst-port|80,443|443,80",
                "enabled|true|yes",
                "enabled|false|no",
                "method|any|''",
                "comment|10.0.0.5/32|10.0.0.5/32"
            })
    void valuesAreComparedInOneForm(String property, String written, String normal) {
        assertThat(Normal.of(property, written)).isEqualTo(normal);
        assertThat(Normal.of(property, normal)).isEqualTo(normal);
    }

    @Test
    void aReplyBecomesARow() {
        RouterRow row = RouterRow.read(
                Menu.NAT, Map.of(".id", "*1F", "dynamic", "true", "disabled", "false", "chain", "dstnat"));

        assertThat(row).isEqualTo(new RouterRow(Menu.NAT, "*1F", Map.of("chain", "dstnat"), true, false));
        assertThat(row.get("action")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7.18.2 (stable),7,18,V7", "6.49.10 (long-term),6,49,V6", "7.20rc1,7,20,V7", "7,7,0,V7", "what,0,0,V6"})
    void versionsAreRead(String text, int major, int minor, Dialect dialect) {
        RouterVersion version = RouterVersion.parse(text);

        assertThat(version).isEqualTo(new RouterVersion(major, minor));
        assertThat(version.dialect()).isEqualTo(dialect);
        assertThat(version.supported()).isEqualTo(major > 0);
    }
}
