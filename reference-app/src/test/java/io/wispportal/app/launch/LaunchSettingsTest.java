package io.wispportal.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchSettingsTest {

    @Test
    void withoutAnySettingItIsAFileDatabaseOnThisMachineOnly() {
        var settings = LaunchSettings.from(key -> null);

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.database().url())
                .startsWith("jdbc:h2:file:" + Path.of("data", "portal").toAbsolutePath() + ";MODE=PostgreSQL");
    }

    @Test
    void emptyCountsAsNotGiven() {
        assertThat(LaunchSettings.from(Map.of("PORT", " ", "PORTAL_BIND", "")::get))
                .isEqualTo(LaunchSettings.from(key -> null));
    }

    @Test
    void theDataFolderTakesDatabaseServerAndRunFolderWithIt() {
        var settings = LaunchSettings.from(Map.of("PORTAL_DATA", "/srv/portal", "PORT", "81")::get);

        assertThat(settings.database().shownUrl()).isEqualTo("jdbc:h2:file:/srv/portal/portal");
        assertThat(settings.serverFolder()).isEqualTo(Path.of("/srv/portal/server"));
        assertThat(settings.runFolder()).isEqualTo(Path.of("/srv/portal/run-81"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ochenta", "0", "-1", "65536", "80 80", "8080.5"})
    void aPortThatIsNoneIsRefusedWithItsValue(String port) {
        assertThatThrownBy(() -> LaunchSettings.from(Map.of("PORT", port)::get))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("«" + port + "»")
                .extracting(failure -> ((StartFailure) failure).code())
                .isEqualTo(StartFailure.SETTINGS);
    }
}
