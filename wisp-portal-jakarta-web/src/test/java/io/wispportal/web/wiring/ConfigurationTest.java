package io.wispportal.web.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("OPS-02")
class ConfigurationTest {

    @Test
    void theFirstSourceThatKnowsAKeyWinsAndEmptyCountsAsUnknown() {
        Map<String, String> first = Map.of("A", "1", "B", " ");
        Map<String, String> second = Map.of("A", "2", "B", "3");
        Map<String, String> third = Map.of("C", "4");
        Configuration configuration = Configuration.of(List.of(first::get, second::get, third::get));

        assertThat(configuration.text("A")).contains("1");
        assertThat(configuration.text("B")).contains("3");
        assertThat(configuration.text("C")).contains("4");
        assertThat(configuration.text("D")).isEmpty();
    }

    /** The tests have the interface on their class path; what serves it is the server's, so it is played here. */
    @Test
    void aServersMicroProfileConfigIsAskedInItsOwnSpellingAndLast() {
        Config config = mock(Config.class);
        when(config.getOptionalValue(anyString(), eq(String.class))).thenReturn(Optional.empty());
        when(config.getOptionalValue("portal.test.only", String.class)).thenReturn(Optional.of("server"));
        ConfigProviderResolver resolver = mock(ConfigProviderResolver.class);
        when(resolver.getConfig()).thenReturn(config);
        when(resolver.getConfig(any())).thenReturn(config);
        ConfigProviderResolver.setInstance(resolver);
        try {
            assertThat(Configuration.ofThisProcess().text("PORTAL_TEST_ONLY")).contains("server");
            System.setProperty("PORTAL_TEST_ONLY", "here");
            assertThat(Configuration.ofThisProcess().text("PORTAL_TEST_ONLY")).contains("here");
        } finally {
            System.clearProperty("PORTAL_TEST_ONLY");
            ConfigProviderResolver.setInstance(null);
        }
    }

    /** Where the server brings no implementation, or not even the interface. */
    @Test
    void aServerWithoutMicroProfileConfigIsReadFromPropertiesAndEnvironment() {
        System.setProperty("PORTAL_TEST_ONLY", "here");
        try {
            assertThat(Configuration.ofThisProcess().text("PORTAL_TEST_ONLY")).contains("here");
            assertThat(Configuration.ofThisProcess().text("PORTAL_TEST_ABSENT")).isEmpty();
        } finally {
            System.clearProperty("PORTAL_TEST_ONLY");
        }
    }

    @Test
    void whereEvenTheInterfaceIsAbsentNothingFails() throws Exception {
        URL own = Configuration.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {own}, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = alone.loadClass(Configuration.class.getName());
            Object configuration = type.getMethod("ofThisProcess").invoke(null);

            assertThat(type.getMethod("text", String.class).invoke(configuration, "PORTAL_TEST_ABSENT"))
                    .isEqualTo(Optional.empty());
        }
    }

    @Test
    void switchesAreTrueOrFalse() {
        assertThat(with("true").flag("KEY", false)).isTrue();
        assertThat(with(" false ").flag("KEY", true)).isFalse();
        assertThat(with("").flag("KEY", true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yess", "1", "TRUE", "sí"})
    void whatIsNoSwitchIsRefusedWithKeyAndValue(String text) {
        assertThatThrownBy(() -> with(text).flag("KEY", true))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("KEY")
                .hasMessageContaining("«" + text + "»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "-1", "65536", "99999999999", "25.5", "２５"})
    void whatIsNoPortIsRefusedWithKeyAndValue(String text) {
        assertThatThrownBy(() -> with(text).port("KEY", 25))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("KEY")
                .hasMessageContaining("«" + text + "»");
    }

    private static Configuration with(String value) {
        return Configuration.of(Map.of("KEY", value)::get);
    }
}
