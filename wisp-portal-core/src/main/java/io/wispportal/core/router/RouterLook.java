package io.wispportal.core.router;

import io.wispportal.router.Router;
import io.wispportal.router.RouterPlan;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found on a router.
 *
 * @param plan    what would be done; null: it could not be read
 * @param trouble why it could not be read, one sentence, or null
 * @param names   the customers of the services that the plan is about
 */
public record RouterLook(
        Router router, @Nullable RouterPlan plan, @Nullable String trouble, Map<UUID, String> names) {

    public RouterLook {
        names = Map.copyOf(names);
    }
}
