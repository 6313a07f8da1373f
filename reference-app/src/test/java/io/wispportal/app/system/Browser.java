package io.wispportal.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Somebody in front of a screen who reads, clicks and types. Every page looked at leaves a screenshot and, where scripts
 * may run, is checked by axe.
 *
 * <p>Mutable state: the page it shows and the screen it shows it on.
 */
final class Browser implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots").toAbsolutePath();

    private static final int MOST_STOPS = 30;

    private final ChromeDriver driver;
    private final String start;
    private final Path folder;
    private final boolean checked;
    private Screen screen;

    /**
     * @param start  address of the first page, without a slash at its end
     * @param folder of the screenshots
     */
    Browser(String start, String folder, Screen screen, boolean javaScript) {
        this.driver = Chromium.start(javaScript);
        this.start = start;
        this.folder = SCREENSHOTS.resolve(folder);
        this.checked = javaScript;
        fit(screen);
        dark(false);
    }

    Browser open(String path) {
        driver.get(start + path);
        return this;
    }

    Browser type(String field, String text) {
        driver.findElement(By.name(field)).clear();
        driver.findElement(By.name(field)).sendKeys(text);
        return this;
    }

    Browser choose(String label) {
        return click(By.xpath("//label[normalize-space()='" + label + "']"));
    }

    Browser attach(String field, Path file) {
        driver.findElement(By.name(field)).sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** The choice whose label says this among other things. */
    Browser pick(String part) {
        return click(By.xpath("//label[contains(normalize-space(), '" + part + "')]"));
    }

    /** An entry of a list that begins so. */
    Browser select(String field, String beginning) {
        return click(By.xpath(
                "//select[@name='" + field + "']/option[starts-with(normalize-space(), '" + beginning + "')]"));
    }

    /** A day; keys would mean another one in a browser of another language. */
    Browser date(String field, LocalDate day) {
        driver.executeScript("arguments[0].value = arguments[1]", driver.findElement(By.name(field)), day.toString());
        return this;
    }

    /** Keys for whatever has the focus. */
    Browser hit(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    /** Goes on with the keyboard to the field or button of this name or text, as somebody without a mouse does. */
    Browser tabTo(String wanted) {
        for (int i = 0; i < MOST_STOPS; i++) {
            hit(Keys.TAB);
            WebElement focused = driver.switchTo().activeElement();
            if (wanted.equals(focused.getDomAttribute("name")) || wanted.equals(focused.getText())) {
                return this;
            }
        }
        throw new IllegalStateException("the keyboard does not reach " + wanted);
    }

    Browser press(String button) {
        return click(By.xpath("//button[normalize-space()='" + button + "']"));
    }

    Browser follow(String link) {
        return click(By.linkText(link));
    }

    /** Follows the first link of this part of the page, and answers what it says. */
    String followFirst(String css) {
        By link = By.cssSelector(css + " a");
        String text = driver.findElement(link).getText();
        click(link);
        return text;
    }

    /** Opens what is folded away. */
    Browser unfold(String css) {
        return click(By.cssSelector(css + " > summary"));
    }

    /** What the page says. */
    String words() {
        return driver.findElement(By.tagName("body")).getText().replaceAll("\\s+", " ");
    }

    boolean has(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    /** Keeps a picture of the page, which must have no fault that axe knows. */
    Browser look(String name) {
        return look(name, "light");
    }

    /** {@link #look} in the light and in the dark. */
    Browser lookTwice(String name) {
        look(name, "light");
        dark(true);
        look(name, "dark");
        dark(false);
        return this;
    }

    /** {@link #lookTwice} on every screen. */
    Browser lookEverywhere(String name) {
        Screen before = screen;
        for (Screen other : Screen.values()) {
            fit(other);
            lookTwice(name);
        }
        fit(before);
        return this;
    }

    @Override
    public void close() {
        driver.quit();
    }

    private Browser look(String name, String scheme) {
        keep(folder.resolve(name + "-" + screen.width() + "-" + scheme + ".png"));
        if (checked) {
            assertThat(faults())
                    .as("%s, %s, %d px", name, scheme, screen.width())
                    .isEmpty();
        }
        return this;
    }

    @SuppressWarnings("deprecation") // the other mode, for frames from elsewhere, takes three times as long
    private List<Rule> faults() {
        return new AxeBuilder().setLegacyMode().withTags(WCAG).analyze(driver).getViolations();
    }

    /** Scrolls as people do until nothing lies over it, which the driver alone would not. */
    private Browser click(By by) {
        WebElement element = driver.findElement(by);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        element.click();
        return this;
    }

    private void fit(Screen wanted) {
        screen = wanted;
        tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", wanted.width(), "height", wanted.height(), "deviceScaleFactor", 1, "mobile", false));
    }

    private void dark(boolean wanted) {
        tell(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", wanted ? "dark" : "light"))));
    }

    private void keep(Path file) {
        Map<String, Object> picture =
                driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void tell(String command, Map<String, Object> parameters) {
        driver.executeCdpCommand(command, parameters);
    }
}
