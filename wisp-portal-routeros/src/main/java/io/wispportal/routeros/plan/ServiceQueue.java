package io.wispportal.routeros.plan;

import java.util.regex.Pattern;

/**
 * The speed of a service.
 *
 * @param id the service's short id
 * @param name of the queue; the router takes each name once
 * @param address the service's address or prefix
 * @param up bits a second
 * @param down bits a second
 */
public record ServiceQueue(String id, String name, String address, long up, long down) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9@_.+-]{1,64}");

    public ServiceQueue {
        OwnerMark.id(id);
        Words.fits("name", name, NAME);
        address = Addresses.normal(Words.printable("address", address));
        if (!Addresses.isV4Network(address) || up < 0 || down < 0) {
            throw new IllegalArgumentException("no queue: " + address + " " + up + "/" + down);
        }
    }
}
