package io.wispportal.web.customer;

import io.wispportal.payment.PaymentReportId;
import io.wispportal.service.InternetService;
import io.wispportal.service.Provisional;
import io.wispportal.web.page.Texts;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What customers are told of a service that is on because of a payment report: the same on every page (PAY-06). */
final class ServiceWords {

    private ServiceWords() {}

    /** Why the service is on, if that is this report. */
    static Stream<Provisional> activatedBy(InternetService service, PaymentReportId report) {
        return Stream.ofNullable(service.provisional())
                .filter(why -> why.report().equals(report));
    }

    /** @param returned reports that came back, and nothing was sent since */
    static String provisional(Texts texts, Provisional why, Set<PaymentReportId> returned) {
        Instant until = why.until();
        if (returned.contains(why.report())) {
            return afterReturn(texts, until);
        }
        return until == null
                ? texts.get("service.provisional")
                : texts.get("service.provisional.until", texts.moment(until));
    }

    /**
     * After the report came back nobody is looking at it any more.
     *
     * @param until when the service is suspended again, null if never
     */
    static String afterReturn(Texts texts, @Nullable Instant until) {
        return until == null
                ? texts.get("report.returned.active")
                : texts.get("report.returned.until", texts.moment(until));
    }
}
