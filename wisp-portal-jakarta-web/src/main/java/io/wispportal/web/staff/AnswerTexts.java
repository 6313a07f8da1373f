package io.wispportal.web.staff;

import io.wispportal.audit.AuditEntry;
import io.wispportal.core.customer.ServiceAnswer;
import io.wispportal.router.RouterStatus;
import io.wispportal.service.InternetService;
import io.wispportal.service.Provisional;
import io.wispportal.service.RouterResult;
import io.wispportal.service.RouterState;
import io.wispportal.web.page.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says why a service is on or off, in sentences for staff: who or what did it, and what the router answered (NOT-11). */
final class AnswerTexts {

    private final Texts texts;
    private final AuditTexts audit;

    AnswerTexts(Texts texts, AuditTexts audit) {
        this.texts = texts;
        this.audit = audit;
    }

    /** One sentence each, the most important first. */
    List<String> of(ServiceAnswer answer) {
        return Stream.of(
                        Optional.of(cause(answer)),
                        Optional.ofNullable(answer.service().provisional()).map(this::provisional),
                        Optional.ofNullable(answer.moved()).map(this::moved),
                        Optional.of(router(answer)),
                        notCut(answer),
                        silent(answer))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether it does not go as it should: then the answer stands out. */
    static boolean isTrouble(ServiceAnswer answer) {
        return answer.service().router().state() == RouterState.FAILED || answer.isRouterSilent() || isNotCut(answer);
    }

    private static boolean isNotCut(ServiceAnswer answer) {
        InternetService service = answer.service();
        return service.isSuspended() && service.connection().router() == null;
    }

    private String cause(ServiceAnswer answer) {
        AuditEntry cause = answer.cause();
        if (cause == null) {
            return texts.get("answer.unknown." + answer.service().state().name().toLowerCase(Locale.ROOT));
        }
        return texts.get("answer.cause." + cause.action(), texts.moment(cause.at()), audit.who(cause));
    }

    private String provisional(Provisional why) {
        Instant until = why.until();
        return until == null
                ? texts.get("answer.provisional")
                : texts.get("answer.provisional.ends", texts.moment(until));
    }

    /** What the router says is of the connection since then, and tells nothing of how the cause was done. */
    private String moved(Instant at) {
        return texts.get("answer.moved", texts.moment(at));
    }

    private String router(ServiceAnswer answer) {
        RouterResult result = answer.service().router();
        String when = result.state() == RouterState.APPLIED
                ? Optional.ofNullable(answer.delay()).map(this::later).orElseGet(() -> on(result.at()))
                : texts.moment(result.at());
        return texts.get("answer.router." + result.state(), name(answer), when, orEmpty(result.detail()));
    }

    /** Suspended, and nothing does it. */
    private Optional<String> notCut(ServiceAnswer answer) {
        return isNotCut(answer) ? Optional.of(texts.get("answer.notCut")) : Optional.empty();
    }

    /** What it had done holds, and still nothing goes through a router that is down. */
    private Optional<String> silent(ServiceAnswer answer) {
        RouterStatus status = answer.status();
        boolean untold = answer.service().router().state() == RouterState.APPLIED;
        if (status == null || !untold || !answer.isRouterSilent()) {
            return Optional.empty();
        }
        Instant confirmed = status.confirmed();
        String detail = orEmpty(status.detail());
        return Optional.of(
                confirmed == null
                        ? texts.get("answer.silent", name(answer), detail)
                        : texts.get("answer.silent.since", name(answer), detail, texts.moment(confirmed)));
    }

    private String on(Instant at) {
        return texts.get("answer.on", texts.moment(at));
    }

    private String later(Duration took) {
        if (took.toMinutes() < 1) {
            return texts.get("answer.later.seconds", took.toSeconds());
        }
        return took.toHours() < 1
                ? texts.get("answer.later.minutes", took.toMinutes())
                : texts.get("answer.later.hours", took.toHours());
    }

    private static String name(ServiceAnswer answer) {
        return orEmpty(answer.routerName());
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
