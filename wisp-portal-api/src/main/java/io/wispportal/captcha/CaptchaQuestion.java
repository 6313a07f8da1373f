package io.wispportal.captcha;

/**
 * What a provider is asked.
 *
 * @param keys    of the site that the page belongs to
 * @param answer  what came with the form; empty if nothing did
 * @param host    where the page was shown, in lower case without port: an answer given elsewhere is refused
 * @param address of the visitor
 */
public record CaptchaQuestion(CaptchaKeys keys, String answer, String host, String address) {

    /** Prints neither secret nor answer. */
    @Override
    public String toString() {
        return "CaptchaQuestion[" + keys + ", " + host + "]";
    }
}
