package io.wispportal.routeros.plan;

import java.util.List;

/** Compares what should be on a router of one tenant with what is there. Pure: same input, same plan. */
public final class Planner {

    private final String tenant;
    private final List<byte[]> keys;

    /**
     * Plans for one tenant.
     *
     * @param tenant its slug
     * @param keys the first signs its rows; those that another one signed are signed anew; with other keys they are
     *     somebody else's
     */
    public Planner(String tenant, List<byte[]> keys) {
        this.tenant = tenant;
        this.keys = keys.stream().map(byte[]::clone).toList();
    }

    /** With one key. */
    public Planner(String tenant, byte[] key) {
        this(tenant, List.of(key));
    }

    /**
     * Makes a plan; nothing is done.
     *
     * @throws IllegalArgumentException if the desired state is another tenant's
     */
    public Plan plan(DesiredRouter desired, RouterState state, Guards guards) {
        if (!desired.tenant().equals(tenant)) {
            throw new IllegalArgumentException(desired.tenant() + " is not " + tenant);
        }
        Comparison comparison = new Comparison(new OwnerMarks(tenant, keys), state, guards);
        List<Refusal> refusals = comparison.refusals(desired);
        return refusals.isEmpty() ? comparison.plan(desired) : Plan.refused(refusals, List.of());
    }
}
