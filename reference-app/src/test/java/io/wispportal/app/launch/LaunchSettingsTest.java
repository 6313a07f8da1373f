package io.wispportal.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.web.wiring.Configuration;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchSettingsTest {

    @Test
    void withoutAnySettingItIsAFileDatabaseOnThisMachineOnly() {
        var settings = from(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.database().url())
                .startsWith("jdbc:h2:file:" + Path.of("data", "portal").toAbsolutePath() + ";MODE=PostgreSQL");
    }

    @Test
    void emptyCountsAsNotGiven() {
        assertThat(from(Map.of("PORT", " ", "PORTAL_BIND", ""))).isEqualTo(from(Map.of()));
    }

    @Test
    void theDataFolderTakesDatabaseServerAndRunFolderWithIt() {
        var settings = from(Map.of("PORTAL_DATA", "/srv/portal", "PORT", "81"));

        assertThat(settings.database().shownUrl()).isEqualTo("jdbc:h2:file:/srv/portal/portal");
        assertThat(settings.serverFolder()).isEqualTo(Path.of("/srv/portal/server"));
        assertThat(settings.runFolder()).isEqualTo(Path.of("/srv/portal/run-81"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ochenta", "0", "-1", "65536", "80 80", "8080.5"})
    void aPortThatIsNoneIsRefusedWithItsValue(String port) {
        assertThatThrownBy(() -> from(Map.of("PORT", port)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("«" + port + "»")
                .extracting(failure -> ((StartFailure) failure).code())
                .isEqualTo(StartFailure.SETTINGS);
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL_DEMO,yess",
        "PORTAL_SMTP_PORT,abc",
        "PORTAL_SMTP_STARTTLS,1",
        "PORTAL_TRUSTED_PROXIES,proxy.example",
        "PORTAL_STAFF_HOST,localhost",
        "PORTAL_KEYSET,secreto"
    })
    void aValueThatCannotBeIsToldInOneLineWithItsKeyBeforeTheServerStarts(String key, String value) {
        var configuration = Configuration.of(Map.of(key, value)::get);

        var failure = catchThrowableOfType(
                StartFailure.class, () -> LaunchSettings.from(configuration).checkApplication(configuration));

        assertThat(failure.code()).isEqualTo(StartFailure.SETTINGS);
        assertThat(failure.getMessage()).contains(key).doesNotContain("\n").doesNotContain("secreto");
    }

    @Test
    void withoutADemoTheKeysAreAskedFor() {
        var configuration = Configuration.of(Map.of("PORTAL_DEMO", "false")::get);

        assertThatThrownBy(() -> LaunchSettings.from(configuration).checkApplication(configuration))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("PORTAL_KEYSET")
                .hasMessageContaining("keyset");
    }

    private static LaunchSettings from(Map<String, String> keys) {
        return LaunchSettings.from(Configuration.of(keys::get));
    }
}
