package io.wispportal.core.autologin;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How long a link is valid: six calendar months in the tenant's zone, until the same local time, exclusive (LNK-03). Where
 * that month has no such day it is the last one; where the clocks skip that time, as much later as they skip.
 */
final class LinkTerm {

    private static final Period SIX_MONTHS = Period.ofMonths(6);

    private LinkTerm() {}

    /** In whole seconds, as tokens tell it. */
    static Instant end(Instant created, ZoneId zone) {
        return created.truncatedTo(ChronoUnit.SECONDS)
                .atZone(zone)
                .plus(SIX_MONTHS)
                .toInstant();
    }
}
