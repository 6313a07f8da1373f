package io.wispportal.web.staff;

import io.wispportal.notice.Audience;
import io.wispportal.notice.Notice;
import io.wispportal.notice.Notice.Phase;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.web.page.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A notice as staff read it.
 *
 * @param routers those that a notice can be for
 * @param now     when it is looked at
 */
public record NoticeRow(Notice notice, List<Router> routers, Texts texts, Instant now) {

    private static final int EXCERPT = 120;

    public Phase phase() {
        return notice.phase(now);
    }

    /** Style of the phase. */
    public String mark() {
        return switch (phase()) {
            case SCHEDULED -> "warn";
            case RUNNING -> "ok";
            case OVER -> "soft";
        };
    }

    public String path() {
        return NoticesPage.PATH + "/" + notice.id();
    }

    /** Its beginning. */
    public String excerpt() {
        String line = notice.text().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    /** Whom it is for. */
    public String audience() {
        return notice.audience().owing() ? texts.get("notices.owing", chosen()) : chosen();
    }

    private String chosen() {
        Audience audience = notice.audience();
        return switch (audience.kind()) {
            case ALL -> texts.get("notices.for.ALL");
            case ZONE -> texts.get("notices.zone.is", Objects.requireNonNull(audience.zone()));
            case ROUTER -> texts.get("notices.router.is", name(audience.router()));
            case CUSTOMERS ->
                texts.count("notices.customers.are", audience.customers().size());
        };
    }

    /** From when until when. */
    public String period() {
        return switch (phase()) {
            case SCHEDULED -> texts.get("notices.begins", texts.moment(notice.from())) + " " + end();
            case RUNNING -> texts.get("notices.since", texts.moment(notice.from())) + " " + end();
            case OVER -> texts.get("notices.over", texts.moment(over()));
        };
    }

    private String end() {
        Instant until = notice.until();
        return until == null ? texts.get("notices.open") : texts.get("notices.ends", texts.moment(until));
    }

    private Instant over() {
        Instant ended = notice.ended();
        return ended == null ? Objects.requireNonNull(notice.until()) : ended;
    }

    private String name(@Nullable RouterId router) {
        return routers.stream()
                .filter(each -> each.id().equals(router))
                .map(Router::name)
                .findFirst()
                .orElse("");
    }
}
