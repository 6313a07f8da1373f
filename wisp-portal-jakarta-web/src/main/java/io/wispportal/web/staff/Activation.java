package io.wispportal.web.staff;

import io.wispportal.service.InternetService;
import io.wispportal.service.Provisional;
import io.wispportal.web.page.Frame;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two ways to register a payment, told so that staff know what each does.
 *
 * @param services     on the invoice
 * @param heldByOthers those that a report on another invoice holds on
 * @param overdue      whether overdue invoices remain
 * @param preselected  whether "register and activate" comes first
 */
public record Activation(
        List<InternetService> services, List<InternetService> heldByOthers, boolean overdue, boolean preselected) {

    /** Whether there is anything to activate; otherwise registering is all there is to do. */
    public boolean isPossible() {
        return !suspended().isEmpty()
                || (!services.isEmpty() && end(heldByOthers).isPresent());
    }

    /** What "register and activate" does. */
    public String both(Frame frame) {
        int count = suspended().size();
        if (count == 0) {
            return frame.t("decide.both.text.active");
        }
        String key = "decide.both.text" + (count == 1 ? "" : ".many") + (overdue ? ".overdue" : "");
        Object what = count == 1 ? suspended().get(0).plan().name() : count;
        return frame.t(key, what);
    }

    /** What "only register" does. */
    public String only(Frame frame) {
        if (services.isEmpty()) {
            return frame.t("decide.only.text.none");
        }
        if (!suspended().isEmpty()) {
            return frame.t(overdue ? "decide.only.text.overdue" : "decide.only.text.suspended");
        }
        Optional<Instant> kept = end(heldByOthers);
        Optional<Instant> ended = end(services);
        return kept.map(end -> frame.t("decide.only.text.until", frame.texts().moment(end)))
                .or(() -> ended.map(
                        end -> frame.t("decide.only.text.stays", frame.texts().moment(end))))
                .orElseGet(() -> frame.t("decide.only.text"));
    }

    private List<InternetService> suspended() {
        return services.stream().filter(InternetService::isSuspended).toList();
    }

    /** When the first of them is suspended again; empty if none is. */
    private static Optional<Instant> end(List<InternetService> services) {
        return services.stream()
                .flatMap(service -> Stream.ofNullable(service.provisional()))
                .map(Provisional::until)
                .flatMap(Stream::ofNullable)
                .min(Instant::compareTo);
    }
}
