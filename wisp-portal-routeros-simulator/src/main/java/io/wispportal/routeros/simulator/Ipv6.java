package io.wispportal.routeros.simulator;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** IPv6 prefixes in the short form. */
final class Ipv6 {

    private static final Pattern ZEROS = Pattern.compile("(^|:)0(:0)+(:|$)");

    private Ipv6() {}

    /** An address alone is the prefix of length 128. */
    static String prefix(String text) {
        int slash = text.indexOf('/');
        int length = slash < 0 ? 128 : Integer.parseInt(text.substring(slash + 1));
        if (length < 0 || length > 128) {
            throw new IllegalArgumentException(text);
        }
        byte[] address = bytes(slash < 0 ? text : text.substring(0, slash));
        for (int bit = length; bit < 128; bit++) {
            address[bit / 8] &= (byte) ~(0x80 >>> bit % 8);
        }
        return format(address) + "/" + length;
    }

    private static byte[] bytes(String text) {
        if (!text.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) { // so that nothing is looked up
            throw new IllegalArgumentException(text);
        }
        try {
            byte[] address = InetAddress.getAllByName(text)[0].getAddress();
            return address.length == 16 ? address : mapped(address);
        } catch (UnknownHostException malformed) {
            throw new IllegalArgumentException(text, malformed);
        }
    }

    private static byte[] mapped(byte[] address) {
        byte[] all = new byte[16];
        Arrays.fill(all, 10, 12, (byte) 0xFF);
        System.arraycopy(address, 0, all, 12, 4);
        return all;
    }

    private static String format(byte[] address) {
        String all = IntStream.range(0, 8)
                .mapToObj(i -> Integer.toHexString((address[2 * i] & 255) << 8 | (address[2 * i + 1] & 255)))
                .collect(Collectors.joining(":"));
        return ZEROS.matcher(all)
                .results()
                .max(Comparator.comparingInt(zeros -> zeros.end() - zeros.start()))
                .map(zeros -> all.substring(0, zeros.start()) + "::" + all.substring(zeros.end()))
                .orElse(all);
    }
}
