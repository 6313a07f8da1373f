package io.wispportal.routeros.simulator;

/**
 * How many bytes pass until something happens, once.
 *
 * <p>Mutable state: how many are left.
 */
final class ByteBudget {

    private static final long ENDLESS = -1;

    private long left = ENDLESS;

    synchronized void set(long bytes) {
        left = bytes;
    }

    /** How many of these still pass; 0 when none does. */
    synchronized int take(int wanted) {
        if (left == ENDLESS) {
            return wanted;
        }
        int taken = (int) Math.min(wanted, left);
        left -= taken;
        return taken;
    }

    /** Whether they are spent; true once only. */
    synchronized boolean takeEnd() {
        boolean spent = left == 0;
        left = spent ? ENDLESS : left;
        return spent;
    }
}
