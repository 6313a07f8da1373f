package io.wispportal.routeros.plan;

import java.util.OptionalLong;

/** IPv4 addresses as numbers; reads nothing that would have to be asked of a name server. */
final class Ipv4 {

    private static final int BITS = 32;
    private static final int BYTES = 4;

    private Ipv4() {}

    /** Empty unless the text is four decimal numbers without signs or leading zeros. */
    static OptionalLong parse(String text) {
        long address = 0;
        int at = 0;
        for (int part = 0; part < BYTES; part++) {
            int end = part == BYTES - 1 ? text.length() : text.indexOf('.', at);
            int number = end < 0 ? -1 : number(text, at, end, 255);
            if (number < 0) {
                return OptionalLong.empty();
            }
            address = (address << Byte.SIZE) | number;
            at = end + 1;
        }
        return OptionalLong.of(address);
    }

    /** The number between two positions, or -1 if it is none or above the most. */
    static int number(String text, int from, int to, int most) {
        if (to <= from || to - from > 3 || (to - from > 1 && text.charAt(from) == '0')) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number <= most ? number : -1;
    }

    static String format(long address) {
        return (address >> 24) + "." + ((address >> 16) & 255) + "." + ((address >> 8) & 255) + "." + (address & 255);
    }

    /** The network as the router prints it: a single address without a length. */
    static String network(long address, int length) {
        long network = length == 0 ? 0 : address & (-1L << (BITS - length));
        return length == BITS ? format(network) : format(network) + "/" + length;
    }

    /** The length of the prefix that is exactly this range, or -1 if none is. */
    static int length(long first, long last) {
        long size = last - first + 1;
        boolean prefix = size > 0 && Long.bitCount(size) == 1 && (first & (size - 1)) == 0;
        return prefix ? BITS - Long.numberOfTrailingZeros(size) : -1;
    }
}
