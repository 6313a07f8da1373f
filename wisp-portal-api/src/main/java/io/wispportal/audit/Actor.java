package io.wispportal.audit;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param id   of the customer or staff member; null for the portal itself
 * @param name as people know it at that time, for example {@code caja@wispmega}
 */
public record Actor(ActorKind kind, @Nullable UUID id, String name) {

    /** The portal itself. */
    public static final Actor SYSTEM = new Actor(ActorKind.SYSTEM, null, "portal");

    public Actor {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }
}
