package io.wispportal.core.message.gateway;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came back of an HTTP request; never shown to anybody.
 *
 * @param retryAfter how long to wait, as far as the gateway says so in seconds; else null
 * @param body       the first 64 KiB of it
 * @param whole      whether that is all
 */
record Answer(int status, @Nullable Duration retryAfter, String body, boolean whole) {

    private static final int LARGEST = 64 * 1024;
    private static final int LONGEST_LINE = 8 * 1024;
    private static final int MOST_HEADERS = 100;

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** Reads one answer, of its body no more than is kept: what it says of the message is in its status already. */
    static Answer read(InputStream stream) throws IOException {
        InputStream in = new BufferedInputStream(stream);
        int status = status(line(in));
        Map<String, String> headers = headers(in);
        while (status < 200) {
            status = status(line(in));
            headers = headers(in);
        }
        byte[] body = body(in, status, headers);
        String kept = new String(body, 0, Math.min(body.length, LARGEST), StandardCharsets.UTF_8);
        return new Answer(status, retryAfter(headers.get("retry-after")), kept, body.length <= LARGEST);
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.[01] [1-5]\\d\\d( .*)?")) {
            throw new IOException("no HTTP");
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon <= 0 || headers.size() == MOST_HEADERS) {
                throw new IOException("no headers");
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    /** One byte more than is kept tells that there is more. */
    private static byte[] body(InputStream in, int status, Map<String, String> headers) throws IOException {
        if (status == 204 || status == 304) {
            return new byte[0];
        }
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            return chunks(in);
        }
        String length = headers.get("content-length");
        return length == null ? in.readNBytes(LARGEST + 1) : exactly(in, number(length, 10), LARGEST + 1);
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (long size = chunk(in); size > 0; size = chunk(in)) {
            all.writeBytes(exactly(in, size, LARGEST + 1 - all.size()));
            if (all.size() > LARGEST) {
                break;
            }
            line(in);
        }
        return all.toByteArray();
    }

    private static long chunk(InputStream in) throws IOException {
        return number(line(in).replaceFirst("\\s*;.*", ""), 16);
    }

    private static byte[] exactly(InputStream in, long size, int most) throws IOException {
        int wanted = (int) Math.min(size, most);
        byte[] bytes = in.readNBytes(wanted);
        if (bytes.length < wanted) {
            throw new EOFException("cut");
        }
        return bytes;
    }

    private static long number(String text, int radix) throws IOException {
        try {
            long number = Long.parseLong(text, radix);
            if (number < 0) {
                throw new IOException("no length: " + text);
            }
            return number;
        } catch (NumberFormatException none) {
            throw new IOException("no length", none);
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.length() == LONGEST_LINE) {
                throw new EOFException("no line");
            }
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }

    private static @Nullable Duration retryAfter(@Nullable String seconds) {
        return seconds != null && seconds.matches("\\d{1,5}") ? Duration.ofSeconds(Integer.parseInt(seconds)) : null;
    }
}
