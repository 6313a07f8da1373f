package io.wispportal.routeros.simulator;

/** IPv4 addresses as numbers. */
final class Ipv4 {

    private static final long ALL = 0xFFFF_FFFFL;

    private Ipv4() {}

    static boolean isAddress(String text) {
        return text.matches("\\d{1,3}(\\.\\d{1,3}){3}");
    }

    static long parse(String text) {
        if (!isAddress(text)) {
            throw new IllegalArgumentException(text);
        }
        long address = 0;
        for (String part : text.split("\\.")) {
            int number = Integer.parseInt(part);
            if (number > 255) {
                throw new IllegalArgumentException(text);
            }
            address = address << 8 | number;
        }
        return address;
    }

    static String format(long address) {
        return (address >> 24) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255);
    }

    /** @return {@code 10.0.0.0/24} for {@code 10.0.0.7} and 24 */
    static String prefix(long address, int length) {
        if (length < 0 || length > 32) {
            throw new IllegalArgumentException("/" + length);
        }
        return format(address & (ALL << (32 - length)) & ALL) + "/" + length;
    }

    /** A prefix where the range is one, else the range. */
    static String range(long low, long high) {
        if (low > high) {
            throw new IllegalArgumentException(format(low) + "-" + format(high));
        }
        long size = high - low + 1;
        boolean block = Long.bitCount(size) == 1 && low % size == 0;
        return block ? prefix(low, 32 - Long.numberOfTrailingZeros(size)) : format(low) + "-" + format(high);
    }
}
