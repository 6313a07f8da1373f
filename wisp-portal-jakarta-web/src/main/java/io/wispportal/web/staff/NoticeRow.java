package io.wispportal.web.staff;

import io.wispportal.notice.ListedNotice;
import io.wispportal.notice.Notice.Phase;
import io.wispportal.web.page.Texts;
import java.time.Instant;
import java.util.Objects;

/**
 * A notice as staff read it.
 *
 * @param now when it is looked at
 */
public record NoticeRow(ListedNotice notice, Texts texts, Instant now) {

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
        return notice.owing() ? texts.get("notices.owing", chosen()) : chosen();
    }

    private String chosen() {
        return switch (notice.audience()) {
            case ALL -> texts.get("notices.for.ALL");
            case ZONE -> texts.get("notices.zone.is", Objects.requireNonNull(notice.zone()));
            case ROUTER -> texts.get("notices.router.is", Objects.requireNonNull(notice.router()));
            case CUSTOMERS -> texts.count("notices.customers.are", notice.chosen());
        };
    }

    /** How many customers it reaches; of one that is over, how many it would reach. */
    public String reach() {
        return count(phase() == Phase.OVER ? "notices.reached." : "notices.reaches.", notice.reached());
    }

    /** How many customers have read it. */
    public String readers() {
        return count("notices.readers.", notice.readers());
    }

    private String count(String stem, long number) {
        return texts.get(stem + (number == 0 ? "none" : number == 1 ? "one" : "many"), number);
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
}
