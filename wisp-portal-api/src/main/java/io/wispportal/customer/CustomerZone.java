package io.wispportal.customer;

import java.util.Objects;

/**
 * An area that customers are in.
 *
 * @param name      as it is written at one of them
 * @param customers how many are in it, cancelled ones included; case does not matter
 */
public record CustomerZone(String name, long customers) {

    public CustomerZone {
        Objects.requireNonNull(name, "name");
    }
}
