package io.wispportal.web.staff;

import io.wispportal.service.InternetService;
import io.wispportal.web.page.Frame;
import java.util.List;

/**
 * The two ways to register a payment, told so that staff know what each does.
 *
 * @param services    on the invoice
 * @param overdue     whether overdue invoices remain
 * @param preselected whether "register and activate" comes first
 */
public record Activation(List<InternetService> services, boolean overdue, boolean preselected) {

    /** Whether the invoice has services at all; otherwise registering is all there is to do. */
    public boolean isPossible() {
        return !services.isEmpty();
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
        if (overdue) {
            return frame.t("decide.only.text.overdue");
        }
        return frame.t(suspended().isEmpty() ? "decide.only.text" : "decide.only.text.suspended");
    }

    private List<InternetService> suspended() {
        return services.stream().filter(InternetService::isSuspended).toList();
    }
}
