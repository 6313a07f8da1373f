package io.wispportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No password, code, link or session is ever in the portal's log, however much it logs. */
class LoggedSecretsTest {

    private static final int LEAST = 15;

    @TempDir
    private Path folder;

    @Test
    @Tag("CRE-09")
    @Tag("LNK-05")
    void theLogOfEverythingHoldsNoSecret() throws IOException, InterruptedException {
        Path secrets = folder.resolve("secrets");
        Path log = folder.resolve("log");
        Process flows = flows(secrets, log);
        assertThat(flows.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String logged = Files.readString(log);
        assertThat(flows.exitValue()).as(logged).isZero();

        assertThat(logged)
                .as("it logs what is looked for here")
                .contains("TRACE io.wispportal.web.security.SecretFlows")
                .contains("/a/*** cannot be read", "PASSWORD_RESET");
        List<String> all = Files.readAllLines(secrets);
        assertThat(all).hasSizeGreaterThan(LEAST);
        assertThat(all).noneMatch(secret -> isIn(logged, secret) || isIn(logged, encoded(secret)));
    }

    /** Not as a part of a longer word or number, which six digits may be by chance. */
    private static boolean isIn(String logged, String secret) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(secret) + "(?!\\w)")
                .matcher(logged)
                .find();
    }

    private static String encoded(String secret) {
        return URLEncoder.encode(secret, StandardCharsets.UTF_8);
    }

    private static Process flows(Path secrets, Path log) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        java,
                        "-Dfile.encoding=UTF-8",
                        "-Djdk.httpclient.allowRestrictedHeaders=host",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                        "-Dorg.slf4j.simpleLogger.log.io.wispportal=trace",
                        "-cp",
                        classes,
                        SecretFlows.class.getName())
                .redirectOutput(new File(secrets.toString()))
                .redirectError(new File(log.toString()))
                .start();
    }
}
