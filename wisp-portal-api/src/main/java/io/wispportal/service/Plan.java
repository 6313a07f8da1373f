package io.wispportal.service;

import io.wispportal.Money;

/**
 * What a service sells.
 *
 * @param downKbps download speed in kilobits per second
 * @param upKbps   upload speed in kilobits per second
 * @param price    a month
 */
public record Plan(PlanId id, String name, int downKbps, int upKbps, Money price) {

    public Plan {
        if (downKbps < 1 || upKbps < 1) {
            throw new IllegalArgumentException("speeds must be positive: " + downKbps + "/" + upKbps);
        }
    }
}
