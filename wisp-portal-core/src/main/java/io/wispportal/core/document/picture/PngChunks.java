package io.wispportal.core.document.picture;

import io.wispportal.core.document.RefusedFileException;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The chunks of a PNG that a decoder needs, to the last one and no further. Texts, profiles and animations, which may
 * unpack to anything, are passed over.
 *
 * <p>Mutable state: where it is.
 */
final class PngChunks extends InputStream {

    private static final Set<String> TABLES = Set.of("PLTE", "tRNS");
    private static final int LONGEST_TABLE = 1024;
    private static final int HEAD = 8;
    private static final int CHECKSUM = 4;

    private final DataInputStream in;
    private final Deadline deadline;
    /** What is handed out before the rest of the chunk. */
    private ByteBuffer head;

    private long rest;
    private boolean last;

    PngChunks(PngHead first, InputStream in, Deadline deadline) {
        this.in = new DataInputStream(in);
        this.deadline = deadline;
        this.head = first.written().duplicate();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws RefusedFileException if the file ends before the picture does, or it takes too long */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        deadline.check();
        try {
            while (!head.hasRemaining() && rest == 0 && !last) {
                next();
            }
            return length == 0 ? 0 : handOut(buffer, offset, length);
        } catch (EOFException cut) {
            throw new RefusedFileException("damaged");
        }
    }

    private int handOut(byte[] buffer, int offset, int length) throws IOException {
        if (head.hasRemaining()) {
            int count = Math.min(length, head.remaining());
            head.get(buffer, offset, count);
            return count;
        }
        if (rest == 0) {
            return -1;
        }
        int count = in.read(buffer, offset, (int) Math.min(length, rest));
        if (count < 0) {
            throw new EOFException();
        }
        rest -= count;
        return count;
    }

    private void next() throws IOException {
        byte[] bytes = new byte[HEAD];
        in.readFully(bytes);
        ByteBuffer chunk = ByteBuffer.wrap(bytes);
        String name = new String(bytes, 4, 4, StandardCharsets.ISO_8859_1);
        long length = chunk.getInt(0);
        if (length < 0 || (TABLES.contains(name) && length > LONGEST_TABLE)) {
            throw new RefusedFileException("damaged");
        }
        last = name.equals("IEND");
        if (last || name.equals("IDAT") || TABLES.contains(name)) {
            head = chunk;
            rest = length + CHECKSUM;
        } else {
            deadline.check();
            in.skipNBytes(length + CHECKSUM);
        }
    }
}
