package io.wispportal.routeros.simulator;

/**
 * Somebody who may log in.
 *
 * @param group {@code full}, {@code write}, {@code read}, or one that was added under {@code /user/group}
 */
public record SimulatedUser(String name, String password, String group) {

    @Override
    public String toString() {
        return name + " (" + group + ")";
    }
}
