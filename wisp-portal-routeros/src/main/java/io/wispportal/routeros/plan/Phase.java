package io.wispportal.routeros.plan;

/** What is made first and removed last: at no moment is there a redirection without a way to the portal. */
enum Phase {
    /** Keeps strangers away from what comes next. */
    GUARD,
    /** The way to the portal. */
    ALLOW,
    /** What rules rely on: the running proxy, a profile. */
    SERVICE,
    /** Rules for many customers. */
    RULE,
    /** Rows of single customers. */
    MEMBER;

    static Phase of(Menu menu, String code) {
        return switch (RowKind.of(code).orElse(RowKind.QUEUE)) {
            case GUARD -> GUARD;
            case PORTAL, NAMES -> ALLOW;
            case PROFILE -> SERVICE;
            case SUSPENSION, PAYMENT, CUSTOM, MAINTENANCE, CUT, ACCOUNT, QUEUE ->
                menu == Menu.NAT || menu == Menu.FILTER ? RULE : MEMBER;
        };
    }
}
