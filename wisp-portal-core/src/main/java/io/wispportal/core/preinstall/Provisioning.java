package io.wispportal.core.preinstall;

import io.wispportal.core.router.RouterBell;
import io.wispportal.preinstall.Installation;
import java.util.Objects;

/**
 * The step {@code provision}: has the router brought to what is wanted of it now, the new service's queue included, by the
 * worker that does so for every service (PRE-09). How it goes stands on the service.
 */
final class Provisioning {

    static final String NAME = "provision";

    private final RouterBell bell;

    Provisioning(RouterBell bell) {
        this.bell = bell;
    }

    void promise(Turn turn) {
        Installation agreed = Objects.requireNonNull(turn.context().request().installation());
        bell.ring(turn.context().tenant().id(), agreed.router());
    }
}
