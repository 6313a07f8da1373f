package io.wispportal.core.captcha;

import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaQuestion;
import io.wispportal.captcha.CaptchaRefusal;
import io.wispportal.captcha.CaptchaVerdict;
import io.wispportal.captcha.CaptchaVerdict.Outcome;
import io.wispportal.captcha.CaptchaVerifier;
import io.wispportal.captcha.CaptchaWidget;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Google reCAPTCHA v2 (CAP-01): asks Google over java.net.http, without following redirects, for 3 seconds in all, and reads
 * at most 64 KiB. Thread-safe; blocks.
 */
public final class RecaptchaVerifier implements CaptchaVerifier {

    /** Where Google is asked. */
    public static final URI GOOGLE = URI.create("https://www.google.com/recaptcha/api/siteverify");

    private static final Duration IN_ALL = Duration.ofSeconds(3);
    private static final String MIRROR = "www.recaptcha.net";

    /** What else comes is none of Google's answers, and is not sent there. */
    private static final Pattern ANSWER = Pattern.compile("[A-Za-z0-9_.-]{1,8192}");

    private final URI address;
    private final Duration inAll;
    private final Clock clock;
    private final HttpClient client;

    RecaptchaVerifier(URI address, Duration inAll, Clock clock) {
        this.address = address;
        this.inAll = inAll;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(inAll)
                .build();
    }

    /** @param address the operator's, {@link #GOOGLE} or its mirror at www.recaptcha.net */
    public static RecaptchaVerifier at(URI address, Clock clock) {
        return new RecaptchaVerifier(address, IN_ALL, clock);
    }

    @Override
    public CaptchaVerdict verify(CaptchaQuestion question) {
        if (question.answer().isBlank()) {
            return CaptchaVerdict.refused(CaptchaRefusal.MISSING);
        }
        if (!ANSWER.matcher(question.answer()).matches()) {
            return CaptchaVerdict.refused(CaptchaRefusal.WRONG);
        }
        Map<String, String> fields = Map.of(
                "secret", question.keys().secret(), "response", question.answer(), "remoteip", question.address());
        return send(fields, question.host());
    }

    /** Google answers also whoever names no secret: that this is an error. */
    @Override
    public boolean isReachable(CaptchaKeys keys) {
        return send(Map.of("response", ""), "").outcome() != Outcome.UNAVAILABLE;
    }

    private CaptchaVerdict send(Map<String, String> fields, String host) {
        CompletableFuture<HttpResponse<String>> reply = client.sendAsync(request(fields), LimitedBody.HANDLER);
        try {
            HttpResponse<String> got = reply.get(inAll.toMillis(), TimeUnit.MILLISECONDS);
            return RecaptchaReply.read(got.statusCode(), got.body(), host, clock.instant());
        } catch (TimeoutException | ExecutionException nobodyThere) {
            return CaptchaVerdict.UNAVAILABLE;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return CaptchaVerdict.UNAVAILABLE;
        } finally {
            reply.cancel(true);
        }
    }

    private HttpRequest request(Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address)
                .timeout(inAll)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    @Override
    public String field() {
        return "g-recaptcha-response";
    }

    /** Where google.com is out of reach, its mirror serves the page too. */
    @Override
    public CaptchaWidget widget(CaptchaKeys keys) {
        String site = "https://" + (MIRROR.equals(address.getHost()) ? MIRROR : GOOGLE.getHost()) + "/recaptcha/";
        return new CaptchaWidget(
                keys.siteKey(),
                "g-recaptcha",
                field(),
                site + "api.js",
                List.of(site, "https://www.gstatic.com/recaptcha/"),
                List.of(site, "https://recaptcha.google.com/recaptcha/"),
                true,
                null);
    }
}
