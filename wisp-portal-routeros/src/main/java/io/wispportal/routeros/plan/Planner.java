package io.wispportal.routeros.plan;

import java.util.List;

/** Compares what should be on a router of one tenant with what is there. Pure: same input, same plan. */
public final class Planner {

    private final String tenant;
    private final byte[] key;

    /**
     * Plans for one tenant.
     *
     * @param tenant its slug
     * @param key signs its rows; with another key they are somebody else's
     */
    public Planner(String tenant, byte[] key) {
        this.tenant = tenant;
        this.key = key.clone();
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
        Comparison comparison = new Comparison(new OwnerMarks(tenant, key), state, guards);
        List<Refusal> refusals = comparison.refusals(desired);
        return refusals.isEmpty() ? comparison.plan(desired) : Plan.refused(refusals, List.of());
    }
}
