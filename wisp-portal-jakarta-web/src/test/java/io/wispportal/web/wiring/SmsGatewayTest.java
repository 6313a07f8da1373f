package io.wispportal.web.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.core.message.gateway.GatewayFields;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The installation's gateway for SMS as the operator sets it. */
@Tag("MSG-01")
class SmsGatewayTest {

    @Test
    void withoutAnAddressThereIsNone() {
        assertThat(SmsGateway.from(Configuration.of(Map.of("PORTAL_SMS_TOKEN", "t")::get)))
                .isNull();
    }

    @Test
    void everyKeyIsReadAndTheTokenIsNotPrinted() {
        SmsGateway gateway = SmsGateway.from(Configuration.of(Map.of(
                "PORTAL_SMS_URL", "https://sms.example.test/{to}",
                "PORTAL_SMS_BODY", "{\"text\": \"{text}\"}",
                "PORTAL_SMS_HEADERS", "X-A: 1|Authorization: Bearer {token}",
                "PORTAL_SMS_ACCEPTED", "ok",
                "PORTAL_SMS_KEY_HEADER", "Idempotency-Key",
                "PORTAL_SMS_TOKEN", "s3creto")::get));

        assertThat(gateway).isNotNull();
        assertThat(gateway.gateway().field(GatewayFields.HEADERS)).isEqualTo("X-A: 1\nAuthorization: Bearer {token}");
        assertThat(gateway.gateway().field(GatewayFields.KEY_HEADER)).isEqualTo("Idempotency-Key");
        assertThat(gateway.token()).isEqualTo("s3creto");
        assertThat(gateway.toString()).doesNotContain("s3creto");
    }

    @Test
    void whatCannotBeStopsTheStartAndNamesItsKey() {
        assertThatThrownBy(() -> SmsGateway.from(
                        Configuration.of(Map.of("PORTAL_SMS_URL", "https://sms.example.test/{to}")::get)))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("PORTAL_SMS_BODY");
        assertThatThrownBy(() -> SmsGateway.from(Configuration.of(Map.of(
                        "PORTAL_SMS_URL", "https://sms.example.test/{to}/{text}", "PORTAL_SMS_HEADERS", "nada")::get)))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("PORTAL_SMS_HEADERS");
        assertThatThrownBy(() -> PortalSettings.from(
                        Configuration.of(Map.of("PORTAL_DEMO", "true", "PORTAL_OUTBOUND_ALLOWED", "casa")::get)))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("PORTAL_OUTBOUND_ALLOWED");
    }
}
