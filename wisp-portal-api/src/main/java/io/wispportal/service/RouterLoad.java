package io.wispportal.service;

import io.wispportal.router.RouterId;
import java.util.Objects;

/**
 * How many services are behind a router.
 *
 * @param suspended how many of them are suspended
 * @param open      how many of them are not yet as they should be there
 */
public record RouterLoad(RouterId router, int services, int suspended, int open) {

    public RouterLoad {
        Objects.requireNonNull(router, "router");
    }

    /** Nobody is behind it. */
    public static RouterLoad none(RouterId router) {
        return new RouterLoad(router, 0, 0, 0);
    }
}
