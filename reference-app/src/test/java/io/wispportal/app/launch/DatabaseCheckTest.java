package io.wispportal.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.wiring.Configuration;
import io.wispportal.web.wiring.DatabaseSettings;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseCheckTest {

    @Test
    void theProcessOfItsOwnGetsWhatThisOneKnowsButNotOnItsCommandLine() {
        var settings = settings(Map.of(
                "PORTAL_DB_URL",
                "jdbc:postgresql://db.example/portal?password=geheim-4711",
                "PORTAL_DB_USER",
                "portal_app",
                "PORTAL_DB_PASSWORD",
                "geheim-4712",
                "PORTAL_DB_OWNER_USER",
                "portal_owner",
                "PORTAL_DB_OWNER_PASSWORD",
                "geheim-4713"));

        var process =
                DatabaseCheck.process(settings, new RunnableJar(Path.of("a.jar")), new UnpackedServer(Path.of("home")));

        assertThat(settings(process.environment())).isEqualTo(settings);
        assertThat(String.join(" ", process.command())).doesNotContain("geheim");
    }

    private static DatabaseSettings settings(Map<String, String> keys) {
        return DatabaseSettings.from(Configuration.of(keys::get));
    }
}
