package io.wispportal.web.http;

import io.wispportal.captcha.CaptchaWidget;
import org.jspecify.annotations.Nullable;

/** What a captcha adds to the policy of its page: the provider's own sources, and nothing for one without script. */
final class CaptchaPolicy {

    private CaptchaPolicy() {}

    /** Style attributes only: no style element and no style sheet of others can come in with them. */
    static String of(@Nullable CaptchaWidget widget) {
        if (widget == null || widget.script() == null) {
            return "";
        }
        return "; script-src " + String.join(" ", widget.scriptSources())
                + "; frame-src " + String.join(" ", widget.frameSources())
                + (widget.writesStyles() ? "; style-src-attr 'unsafe-inline'" : "");
    }
}
