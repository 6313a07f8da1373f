package io.wispportal.core.autologin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("LNK-03")
class LinkTermTest {

    @ParameterizedTest
    @CsvSource({
        "America/Mexico_City, 2026-03-10T08:15:00, 2026-09-10T08:15:00",
        // to the end of a month that is shorter
        "America/Mexico_City, 2026-08-31T23:59:59, 2027-02-28T23:59:59",
        "America/Mexico_City, 2027-08-31T10:00:00, 2028-02-29T10:00:00",
        "America/Mexico_City, 2026-08-29T10:00:00, 2027-02-28T10:00:00",
        "America/Mexico_City, 2026-12-31T00:00:00, 2027-06-30T00:00:00",
        // the same local time though the clocks were changed in between
        "America/Santiago, 2026-01-15T12:00:00, 2026-07-15T12:00:00",
        // clocks skip from two to three
        "America/New_York, 2026-09-14T02:30:00, 2027-03-14T03:30:00",
    })
    void endsSixCalendarMonthsLaterAtTheSameLocalTime(String zone, LocalDateTime created, LocalDateTime end) {
        ZoneId where = ZoneId.of(zone);

        assertThat(LinkTerm.end(created.atZone(where).toInstant(), where))
                .isEqualTo(end.atZone(where).toInstant());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10T14:15:00.999999Z, 2026-09-10T14:15:00Z"})
    void isInWholeSecondsAndNeverLonger(Instant created, Instant end) {
        assertThat(LinkTerm.end(created, ZoneId.of("America/Mexico_City"))).isEqualTo(end);
    }
}
