package io.wispportal.captcha;

/**
 * A provider of captchas: reCAPTCHA, or another. Asked on the request's thread, outside a transaction, by any number of
 * threads at once; it answers within 3 seconds in all. It keeps nothing: that an answer counts once is the portal's work,
 * but a provider that knows better says so. It never throws: what goes wrong is a verdict.
 */
public interface CaptchaVerifier {

    /** What the provider says of a visitor's answer. An answer that is missing is refused without asking anybody. */
    CaptchaVerdict verify(CaptchaQuestion question);

    /**
     * Whether the provider answers at all. Asked where a form comes without answer, which may be because the captcha did not
     * even show; so that nobody can use up a quota in this way, the provider is not told the keys.
     *
     * @param keys of the site that the page belongs to
     */
    boolean isReachable(CaptchaKeys keys);

    /** The form field in which the provider's answers come, always the same: {@code g-recaptcha-response}. */
    String field();

    /** What a page has to carry so that its visitor can answer; made for one page. */
    CaptchaWidget widget(CaptchaKeys keys);
}
