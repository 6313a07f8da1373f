package io.wispportal.web.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers behind routers as the operator describes them. */
@Tag("NOT-02")
@Tag("OPS-02")
class BehindRoutersTest {

    private static final String NETWORKS = "PORTAL_CUSTOMER_NETWORKS";

    @Test
    @Tag("NOT-05")
    void whereCustomersReachThePortalIsAList() {
        assertThat(of(Map.of("PORTAL_PUBLIC_ADDRESSES", "203.0.113.7, 2001:db8::7"))
                        .addresses())
                .containsExactly("203.0.113.7", "2001:db8::7");
        assertThat(of(Map.of()).addresses()).isEmpty();
        assertThatThrownBy(() -> of(Map.of("PORTAL_PUBLIC_ADDRESSES", "portal.example")))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("PORTAL_PUBLIC_ADDRESSES");
    }

    @Test
    void withoutSettingsNobodyIsKnownByAnAddress() {
        assertThat(of(Map.of())).isEqualTo(BehindRouters.NONE);
    }

    @Test
    void eachTenantHasItsNetworks() {
        BehindRouters read = of(Map.of(
                NETWORKS,
                " wispmega = 10.0.0.0/8, 100.64.0.0/10 ; redrural=172.16.0.1 2001:db8::/32; ",
                "PORTAL_NOTICE_TENANT",
                " wispmega "));

        assertThat(read.networks().bySlug())
                .isEqualTo(Map.of(
                        "wispmega", List.of("10.0.0.0/8", "100.64.0.0/10"),
                        "redrural", List.of("172.16.0.1", "2001:db8::/32")));
        assertThat(read.noticeTenant()).isEqualTo("wispmega");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0/8",
                "wispmega",
                "wispmega=",
                "wispmega=casa",
                "wispmega=10.0.0.0/33",
                "WispMega=10.0.0.0/8",
                "=10.0.0.0/8",
                "wispmega=10.0.0.0/8;wispmega=11.0.0.0/8",
                "wispmega=10.0.0.0/8,redrural=10.60.0.0/16"
            })
    void networksThatCannotBeStopTheStartAndNameTheKey(String text) {
        assertThatThrownBy(
                        () -> PortalSettings.from(Configuration.of(Map.of("PORTAL_DEMO", "true", NETWORKS, text)::get)))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining(NETWORKS);
    }

    @Test
    void aTenantThatCannotBeStopsTheStartAndNamesTheKey() {
        assertThatThrownBy(() -> of(Map.of("PORTAL_NOTICE_TENANT", "Wisp Mega")))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("PORTAL_NOTICE_TENANT");
    }

    private static BehindRouters of(Map<String, String> values) {
        return BehindRouters.from(Configuration.of(values::get));
    }
}
