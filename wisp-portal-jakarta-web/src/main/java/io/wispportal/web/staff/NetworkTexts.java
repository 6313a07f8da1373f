package io.wispportal.web.staff;

import io.wispportal.service.InternetService;
import io.wispportal.service.RouterResult;
import io.wispportal.service.RouterState;
import io.wispportal.web.page.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Says for staff how a service stands in the network: what its router does, since when, or why it does not.
 *
 * @param routerName the router that it is behind, or null
 */
public record NetworkTexts(
        Texts texts, InternetService service, @Nullable String routerName) {

    /** The most important first: on, off, pending or not possible. */
    public String headline() {
        String key = "network." + result().state() + "." + service.state();
        return texts.get(key, routerName == null ? "" : routerName, texts.moment(result().at()));
    }

    /** Why the router could not do it; null where it could, or was not told yet. */
    public @Nullable String why() {
        return result().detail();
    }

    /** What else there is to say; empty for nothing. */
    public String more() {
        return switch (result().state()) {
            case APPLIED -> texts.get("network.applied");
            case FAILED -> texts.get("router.at." + RouterState.FAILED, texts.moment(result().at()));
            case PENDING, UNMANAGED -> "";
        };
    }

    /** Class of the line. */
    public String mark() {
        return switch (result().state()) {
            case APPLIED -> "done";
            case PENDING -> "now";
            case FAILED, UNMANAGED -> "bad";
        };
    }

    private RouterResult result() {
        return service.router();
    }
}
