package io.wispportal.router;

import io.wispportal.service.ServiceId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What should be true of one service on its router.
 *
 * @param ip its address in the tenant's network, or null if none was given yet
 * @param suspended whether its traffic is cut
 */
public record DesiredService(ServiceId service, @Nullable String ip, boolean suspended) {

    public DesiredService {
        Objects.requireNonNull(service, "service");
    }
}
