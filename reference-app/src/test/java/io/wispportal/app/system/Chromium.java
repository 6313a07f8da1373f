package io.wispportal.app.system;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The system's Chromium, without a window. */
final class Chromium {

    private static final int NOT_ALLOWED = 2;

    private Chromium() {}

    /** Fails where everything must be tested ({@code CI=true}), else leaves the test out, when there is no browser. */
    static void require() {
        if (find("chromium").isPresent() && find("chromedriver").isPresent()) {
            return;
        }
        String line = "Chromium or chromedriver is missing: the browser journey cannot run";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(line);
        }
        Assumptions.abort(line);
    }

    static ChromeDriver start(boolean javaScript) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(find("chromium").orElseThrow().toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--no-first-run",
                "--hide-scrollbars");
        if (!javaScript) {
            options.setExperimentalOption(
                    "prefs", Map.of("profile.managed_default_content_settings.javascript", NOT_ALLOWED));
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(find("chromedriver").orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options);
    }

    private static Optional<Path> find(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
