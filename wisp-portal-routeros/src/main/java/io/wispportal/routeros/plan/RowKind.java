package io.wispportal.routeros.plan;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a row of ours is for; the code stands in its comment, the rank orders rows where the first match decides. */
public enum RowKind {
    /** Keeps strangers away from the web proxy. */
    GUARD("guard", 0),
    /** Lets customers reach the portal. */
    PORTAL("portal", 0),
    /** Lets customers ask for names. */
    NAMES("dns", 0),
    /** The profile of suspended PPP logins. */
    PROFILE("profile", 0),
    /** Shows the suspension page. */
    SUSPENSION("susp", 1),
    /** Shows that something is to pay. */
    PAYMENT("pay", 2),
    /** Shows a text by staff. */
    CUSTOM("note", 3),
    /** Shows that work is being done on the network. */
    MAINTENANCE("maint", 4),
    /** Is cut, where the list of those who are shown pages does not say who is. */
    CUT("cut", 5),
    /** The profile of a PPP login. */
    ACCOUNT("ppp", 5),
    /** The speed of a service. */
    QUEUE("queue", 5);

    /** How many ranks there are. */
    static final int RANKS = 10;

    private static final int LAST = RANKS - 1;
    private static final Map<String, RowKind> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RowKind::code, Function.identity()));

    private final String code;
    private final int rank;

    RowKind(String code, int rank) {
        this.code = code;
        this.rank = rank;
    }

    /** As written in a comment. */
    public String code() {
        return code;
    }

    /** Lower ranks come first. */
    int rank() {
        return rank;
    }

    /** Empty for what only a newer version knows. */
    public static Optional<RowKind> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Rows of a kind that only a newer version knows come last. */
    static int rank(String code) {
        return of(code).map(RowKind::rank).orElse(LAST);
    }
}
