package io.wispportal.core.document;

import com.google.crypto.tink.StreamingAead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/**
 * Reads a stream encrypted, a few kilobytes at a time. What reading it throws is thrown on unchanged; it is not closed.
 *
 * <p>Mutable state: what is encrypted and not yet read.
 */
final class EncryptingStream extends InputStream {

    private static final int PIECE = 8192;

    private final InputStream plain;
    private final ByteArrayOutputStream made = new ByteArrayOutputStream();
    private final OutputStream cipher;
    private final byte[] piece = new byte[PIECE];
    private byte[] ready = {};
    private int at;
    private boolean ended;

    EncryptingStream(InputStream plain, StreamingAead key, byte[] context) throws IOException {
        this.plain = plain;
        try {
            this.cipher = key.newEncryptingStream(made, context);
        } catch (GeneralSecurityException unusable) {
            throw new IOException("the document's key cannot be used", unusable);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == ready.length && !ended) {
            encryptMore();
        }
        int count = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, buffer, offset, count);
        at += count;
        return count == 0 ? -1 : count;
    }

    private void encryptMore() throws IOException {
        int count = plain.read(piece, 0, PIECE);
        if (count < 0) {
            ended = true;
            cipher.close();
        } else {
            cipher.write(piece, 0, count);
        }
        ready = made.toByteArray();
        at = 0;
        made.reset();
    }
}
