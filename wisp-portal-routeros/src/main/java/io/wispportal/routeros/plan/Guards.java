package io.wispportal.routeros.plan;

import java.util.Set;

/**
 * What a plan may do without asking.
 *
 * @param mostPercent of our rows that a plan takes away before somebody has to confirm it
 * @param anyway how many rows it takes away whatever the share
 * @param confirmed whether somebody has seen how many are taken away
 * @param proxyTakeover whether a web proxy that already runs may be used beside whoever uses it; it then stays on, and its
 *     ports stay open, when we need it no more
 * @param known the short ids of services that are still behind the router: rows about them may go without asking, however
 *     many they are
 * @param handedOver the PPP logins that the operator leaves to us; their comment is replaced by our mark
 */
public record Guards(
        int mostPercent,
        int anyway,
        boolean confirmed,
        boolean proxyTakeover,
        Set<String> handedOver,
        Set<String> known) {

    /** A third, or twenty rows. */
    public static final Guards USUAL = new Guards(33, 20, false, false, Set.of(), Set.of());

    public Guards {
        handedOver = Set.copyOf(handedOver);
        known = Set.copyOf(known);
    }

    /** The same after somebody has seen the numbers. */
    public Guards confirm() {
        return new Guards(mostPercent, anyway, true, proxyTakeover, handedOver, known);
    }

    /** The same with leave to use a running web proxy. */
    public Guards takeOverProxy() {
        return new Guards(mostPercent, anyway, confirmed, true, handedOver, known);
    }

    /** The same with these PPP logins. */
    public Guards handOver(Set<String> logins) {
        return new Guards(mostPercent, anyway, confirmed, proxyTakeover, logins, known);
    }

    /** The same where these services are known. */
    public Guards know(Set<String> ids) {
        return new Guards(mostPercent, anyway, confirmed, proxyTakeover, handedOver, ids);
    }

    boolean asks(int removed, int owned) {
        return !confirmed && removed > anyway && removed * 100L > (long) mostPercent * owned;
    }
}
