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

    /** At most so many as are left; 0 when nothing is. */
    synchronized int allowed(int wanted) {
        return left == ENDLESS ? wanted : (int) Math.min(wanted, left);
    }

    synchronized void spend(int bytes) {
        left -= left == ENDLESS ? 0 : bytes;
    }

    /** Whether they are spent; true once only. */
    synchronized boolean takeEnd() {
        boolean spent = left == 0;
        left = spent ? ENDLESS : left;
        return spent;
    }
}
