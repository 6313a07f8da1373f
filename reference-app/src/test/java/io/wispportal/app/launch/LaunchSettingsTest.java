package io.wispportal.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.jpa.PortalSchema;
import io.wispportal.web.wiring.Configuration;
import io.wispportal.web.wiring.DatabaseSettings;
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
    void theDataFolderTakesDatabaseAndServerWithIt() {
        var settings = from(Map.of("PORTAL_DATA", "/srv/portal", "PORT", "81"));

        assertThat(settings.database().shownUrl()).isEqualTo("jdbc:h2:file:/srv/portal/portal");
        assertThat(settings.serverFolder()).isEqualTo(Path.of("/srv/portal/wisp-portal-server"));
    }

    @Test
    void theServerIsUnpackedInAFolderOfItsOwn() {
        assertThat(from(Map.of("PORTAL_SERVER", "/opt")).serverFolder()).isEqualTo(Path.of("/opt/wisp-portal-server"));
    }

    @Test
    void whatARunningInstanceWritesIsOfThisMachineAndOfItsPort() {
        var one = from(Map.of("PORTAL_DATA", "/srv/portal", "PORT", "81"));
        var other = from(Map.of("PORTAL_DATA", "/srv/portal", "PORT", "82"));
        var chosen = from(Map.of("PORTAL_RUN", "/run/portal"));

        assertThat(one.runFolder()).startsWithRaw(Path.of(System.getProperty("java.io.tmpdir")));
        assertThat(one.runFolder()).isNotEqualTo(other.runFolder());
        assertThat(chosen.runFolder()).startsWithRaw(Path.of("/run/portal"));
    }

    @Test
    void onlyAnEmbeddedDatabaseGetsTheDemoByItself() {
        assertThat(demo(Map.of())).isTrue();
        assertThat(demo(Map.of("PORTAL_DEMO", "false"))).isFalse();
        assertThat(demo(Map.of("PORTAL_DB_URL", "jdbc:postgresql://db.example/portal")))
                .isFalse();
        assertThat(demo(Map.of("PORTAL_DB_URL", "jdbc:h2:tcp://db.example/portal")))
                .isFalse();
        assertThat(demo(Map.of("PORTAL_DB_URL", "jdbc:postgresql://localhost/portal", "PORTAL_DEMO", "true")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.77"})
    void theDemosPublishedPasswordsAreForThisMachineOnly(String bind) {
        var open = from(Map.of("PORTAL_BIND", bind));

        assertThatThrownBy(open::checkDemo)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("PORTAL_BIND=" + bind)
                .hasMessageContaining("PORTAL_DEMO=false")
                .hasMessageNotContaining("\n")
                .extracting(failure -> ((StartFailure) failure).code())
                .isEqualTo(StartFailure.SETTINGS);
    }

    @Test
    void theDemoRunsOnLoopbackAndARealPortalAnywhere() {
        assertThatCode(from(Map.of())::checkDemo).doesNotThrowAnyException();
        assertThatCode(from(Map.of("PORTAL_BIND", "::1"))::checkDemo).doesNotThrowAnyException();
        assertThatCode(from(Map.of("PORTAL_BIND", "0.0.0.0", "PORTAL_DEMO", "false"))::checkDemo)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PORTAL_DATA", "PORTAL_SERVER", "PORTAL_RUN"})
    void aFolderThatCannotBeOneIsRefused(String key) {
        assertThatThrownBy(() -> from(Map.of(key, "da\0ta")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("da?ta")
                .extracting(failure -> ((StartFailure) failure).code())
                .isEqualTo(StartFailure.SETTINGS);
    }

    private static boolean demo(Map<String, String> keys) {
        return from(keys).demo();
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

    @Test
    void anAddressOfH2GetsWhatThePortalCountsOnUnlessItSaysOtherwise() {
        var plain = DatabaseSettings.from(Configuration.of(Map.of("PORTAL_DB_URL", "jdbc:h2:file:/srv/portal")::get));
        var own = DatabaseSettings.from(
                Configuration.of(Map.of("PORTAL_DB_URL", "jdbc:h2:mem:x;lock_timeout=1;MODE=PostgreSQL")::get));

        assertThat(plain.url()).isEqualTo("jdbc:h2:file:/srv/portal" + PortalSchema.H2_OPTIONS);
        assertThat(own.url())
                .startsWith("jdbc:h2:mem:x;lock_timeout=1;MODE=PostgreSQL;")
                .containsOnlyOnce("MODE=");
        assertThat(own.url()).doesNotContain("LOCK_TIMEOUT");
    }
}
