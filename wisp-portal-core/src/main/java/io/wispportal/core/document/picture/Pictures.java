package io.wispportal.core.document.picture;

import io.wispportal.core.document.RefusedFileException;
import io.wispportal.document.DocumentType;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Makes a new JPEG of a picture: upright, at most {@value #LONGEST_SIDE} pixels on a side, without anything that is not
 * seen (place and time of the photograph, comments, profiles, whatever stands behind its end). Two are worked on at once,
 * a heavy one alone, and others wait, so that memory does not grow with the number of senders.
 * Thread-safe.
 */
public final class Pictures {

    /** Of what is made, pixels. */
    public static final int LONGEST_SIDE = 2500;

    private static final int AT_ONCE = 2;
    private static final float QUALITY = 0.85f;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final LoneThread alone = new LoneThread();
    private final Duration wait;
    private final Duration work;

    /** Takes what was made; it is not there any more afterwards. */
    public interface Taker {
        void take(InputStream jpeg) throws IOException;
    }

    /**
     * @param wait how long one waits for its turn at most
     * @param work how long one is worked on at most, about
     */
    public Pictures(Duration wait, Duration work) {
        this.wait = wait;
        this.work = work;
    }

    /** A minute and ten seconds. */
    public static Pictures bounded() {
        return new Pictures(Duration.ofMinutes(1), Duration.ofSeconds(10));
    }

    /**
     * Reads the picture and hands on the new one, both while its turn lasts. Blocks.
     *
     * @param type    JPEG or PNG; it is one, as far as its first bytes say
     * @param picture read to its own end; not closed
     * @throws RefusedFileException {@code damaged}, {@code dimensions}, {@code kind} (CMYK and the like), {@code slow}
     *                              (it takes too long), {@code busy} (its turn did not come in time)
     * @throws IOException          what reading threw, unchanged, or what the taker did
     */
    public void remake(DocumentType type, InputStream picture, Taker taker) throws IOException {
        Decoding decoding = decoding(type, picture);
        inTurn(decoding, () -> {
            EncodedPicture made =
                    worked(decoding, () -> encoded(decoding.run(Deadline.in(work), LONGEST_SIDE, LONGEST_SIDE)));
            taker.take(made.open());
            return made;
        });
    }

    /**
     * Makes a small picture: a PNG, or a JPEG where that would be too large. What can be seen through is on white. Blocks.
     *
     * @param type    JPEG or PNG; it is one, as far as its first bytes say
     * @param picture read to its own end; not closed
     * @param width   pixels at most
     * @param height  pixels at most
     * @param most    bytes
     * @throws RefusedFileException as {@link #remake}; also {@code large}, if neither becomes as small as that, and
     *                              {@code white}, if nothing of it is seen on white
     * @throws IOException          what reading threw, unchanged
     */
    public SmallPicture small(DocumentType type, InputStream picture, int width, int height, int most)
            throws IOException {
        Decoding decoding = decoding(type, picture);
        return inTurn(
                decoding,
                () -> worked(
                        decoding,
                        () -> SmallPicture.of(
                                OnWhite.requireSeen(decoding.run(Deadline.in(work), width, height)), QUALITY, most)));
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T inTurn(Decoding decoding, Work<T> all) throws IOException {
        int taken = decoding.isHeavy() ? AT_ONCE : 1;
        enter(taken);
        try {
            return all.run();
        } finally {
            places.release(taken);
        }
    }

    private <T> T worked(Decoding decoding, Work<T> one) throws IOException {
        return decoding.comesInPasses() ? alone.run(one::run) : one.run();
    }

    private static Decoding decoding(DocumentType type, InputStream picture) throws IOException {
        return switch (type) {
            case JPEG -> Decoding.jpeg(picture);
            case PNG -> Decoding.png(picture);
            default -> throw new IllegalArgumentException(type + " is not taken apart");
        };
    }

    private static EncodedPicture encoded(RenderedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try {
            EncodedPicture made = new EncodedPicture();
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(made);
            writer.write(null, new IIOImage(picture, null, null), how);
            return made;
        } finally {
            writer.dispose();
        }
    }

    private void enter(int taken) {
        try {
            if (!places.tryAcquire(taken, wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RefusedFileException("busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedFileException("busy");
        }
    }
}
