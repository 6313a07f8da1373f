package io.wispportal.router;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something wanted that is not done, because of somebody else's.
 *
 * @param place where on the router
 * @param about the service or notice; null: not about one
 */
public record LeftOut(Kind kind, String place, @Nullable UUID about) {

    /** What is in the way. */
    public enum Kind {
        /** Something of somebody else has the name or address and is without effect. */
        TAKEN,
        /** Something of somebody else does the same already. */
        DONE_BY_OTHERS,
        /** Two wanted things have the same name or address; the first is done. */
        TWICE,
        /** The login is somebody else's. */
        NOT_HANDED_OVER,
        /** There is no such login. */
        NO_LOGIN,
        /** The service's address is none that the router takes. */
        BAD_ADDRESS,
        /** The login or queue has a name that the router does not take. */
        BAD_NAME
    }

    public LeftOut {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
    }

    /** Whether the service is not as it should be because of this. */
    public boolean isFailure() {
        return kind != Kind.DONE_BY_OTHERS;
    }
}
