package io.wispportal.captcha;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page has to carry for a provider's captcha.
 *
 * @param siteKey       in the attribute {@code data-sitekey} of the element
 * @param mark          class of the empty element that the script turns into the captcha: {@code g-recaptcha}
 * @param field         {@link CaptchaVerifier#field()}
 * @param script        address of the script, or null if the captcha works without
 * @param scriptSources whence scripts may come, for the page's policy: {@code https://…} each
 * @param frameSources  what may be framed, likewise
 * @param writesStyles  whether the script writes style attributes, which the page's policy has to let through
 * @param stub          value of a plain checkbox that stands in for a captcha; null for a real one
 */
public record CaptchaWidget(
        String siteKey,
        String mark,
        String field,
        @Nullable String script,
        List<String> scriptSources,
        List<String> frameSources,
        boolean writesStyles,
        @Nullable String stub) {

    /** Nothing that could add a directive or a keyword to the policy. */
    private static final Pattern SOURCE = Pattern.compile("https://[A-Za-z0-9.-]+(:\\d+)?(/[\\w./-]*)?");

    public CaptchaWidget {
        scriptSources = checked(scriptSources);
        frameSources = checked(frameSources);
    }

    /** A checkbox that anybody can tick, machines too, and that needs no script: for demos and tests. */
    public static CaptchaWidget checkbox(String field, String value) {
        return new CaptchaWidget("", "", field, null, List.of(), List.of(), false, value);
    }

    private static List<String> checked(List<String> sources) {
        sources.stream()
                .filter(source -> !SOURCE.matcher(source).matches())
                .findFirst()
                .ifPresent(odd -> {
                    throw new IllegalArgumentException("no source of a page's policy: " + odd);
                });
        return List.copyOf(sources);
    }
}
