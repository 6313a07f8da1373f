package io.wispportal.core.document.picture;

import io.wispportal.core.document.RefusedFileException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.function.Function;
import java.util.zip.ZipException;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture whose head was read and found to be no larger than is taken. Decoding it takes a fixed amount of memory: of
 * a large one only every second or third pixel is kept.
 *
 * @param step        from one pixel that is kept to the next
 * @param orientation as EXIF counts
 * @param beside      bytes that a decoder needs beside what is kept here, because the picture comes in passes
 * @param needed      what the decoder is given, until a deadline
 */
record Decoding(String format, int step, int orientation, long beside, Function<Deadline, InputStream> needed) {

    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 12_000;
    /** Bytes for one picture in memory, those of a square of the longest side that is kept. */
    private static final long MOST_BYTES = 3L * Pictures.LONGEST_SIDE * Pictures.LONGEST_SIDE;
    /** Bytes that a decoder may need beside it: eight million pixels with colours as cameras keep them. */
    private static final long MOST_COEFFICIENTS = 24L * 1024 * 1024;

    private static final long FEW_COEFFICIENTS = 6L * 1024 * 1024;

    /** @throws RefusedFileException if it is damaged, too large, or of a kind that is not read */
    static Decoding jpeg(InputStream in) throws IOException {
        JpegHead head = JpegHead.read(in);
        JpegFrame frame = head.frame();
        requireFit(frame.width(), frame.height());
        long beside = head.comesInPasses() ? frame.coefficients() : 0;
        if (beside > MOST_COEFFICIENTS) {
            throw new RefusedFileException("dimensions");
        }
        int step = step(frame.width(), frame.height(), frame.components() == 1 ? 4 : 3);
        return new Decoding(
                "jpeg",
                step,
                head.orientation(),
                beside,
                deadline ->
                        new SequenceInputStream(new ByteArrayInputStream(head.written()), new JpegScans(in, deadline)));
    }

    /** @throws RefusedFileException if it is damaged or too large */
    static Decoding png(InputStream in) throws IOException {
        PngHead head = PngHead.read(in);
        requireFit(head.width(), head.height());
        int step = step(head.width(), head.height(), head.sampleBytes() + 3);
        return new Decoding("png", step, Exif.UPRIGHT, 0, deadline -> new PngChunks(head, in, deadline));
    }

    /** Whether it should not be worked on beside others. */
    boolean isHeavy() {
        return beside > FEW_COEFFICIENTS;
    }

    boolean comesInPasses() {
        return beside > 0;
    }

    /** The picture as it is seen, no larger than this. */
    BufferedImage run(Deadline deadline, int width, int height) throws IOException {
        Pixels pixels = PixelReader.read(decode(deadline));
        deadline.check();
        boolean onItsSide = orientation >= Exif.ON_ITS_SIDE;
        pixels.fitInto(onItsSide ? height : width, onItsSide ? width : height);
        return pixels.upright(orientation);
    }

    private static void requireFit(int width, int height) {
        if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new RefusedFileException("dimensions");
        }
    }

    private static int step(int width, int height, int bytes) {
        int step = 1;
        while ((width + step - 1L) / step * ((height + step - 1L) / step) * bytes > MOST_BYTES) {
            step++;
        }
        return step;
    }

    private BufferedImage decode(Deadline deadline) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        InputStream all = needed.apply(deadline);
        try (ImageInputStream input = new ForgetfulStream(all)) {
            reader.setInput(input, true, true);
            ImageReadParam some = reader.getDefaultReadParam();
            some.setSourceSubsampling(step, step, 0, 0);
            BufferedImage decoded = reader.read(0, some);
            // a decoder that has all pixels does not look whether the file goes on to its end
            all.transferTo(OutputStream.nullOutputStream());
            return decoded;
        } catch (IIOException | RuntimeException thrown) {
            throw refusal(thrown);
        } finally {
            reader.dispose();
        }
    }

    /** What a decoder throws is about the picture, unless it only passes on that reading failed. */
    private static RefusedFileException refusal(Exception thrown) throws IOException {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedFileException refused) {
                return refused;
            }
            if (cause instanceof IOException failed && !isAboutThePicture(failed)) {
                throw failed;
            }
        }
        return new RefusedFileException("damaged");
    }

    private static boolean isAboutThePicture(IOException thrown) {
        return thrown instanceof IIOException || thrown instanceof EOFException || thrown instanceof ZipException;
    }
}
