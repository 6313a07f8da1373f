package io.wispportal.web.page;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** An address as QR code, with the quiet zone around it that readers ask for. Immutable, thread-safe. */
public final class QrPicture {

    /** In modules, on each side (ISO/IEC 18004). */
    private static final int QUIET = 4;

    /** The least width of a PNG in pixels: printed 5 cm wide that is 300 dpi. */
    private static final int PIXELS = 600;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    private final QrCode code;

    private QrPicture(QrCode code) {
        this.code = code;
    }

    /** A tenth or more of it may be dirty: medium error correction. */
    public static QrPicture of(String text) {
        return new QrPicture(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
    }

    /** Width in modules, quiet zone included. */
    public int size() {
        return code.size + 2 * QUIET;
    }

    /** The dark modules as data of an SVG path, one piece for each run in a row. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                int length = run(x, y);
                if (length > 0) {
                    path.append('M').append(x).append(' ').append(y).append('h').append(length);
                    path.append("v1h-").append(length).append('z');
                    x += length;
                }
            }
        }
        return path.toString();
    }

    private int run(int x, int y) {
        int length = 0;
        while (isDark(x + length, y)) {
            length++;
        }
        return length;
    }

    private boolean isDark(int x, int y) {
        return code.getModule(x - QUIET, y - QUIET);
    }

    /** As a file of its own. */
    public void writeSvg(OutputStream out) throws IOException {
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%2$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %1$d\" "
                        + "shape-rendering=\"crispEdges\"><rect width=\"%1$d\" height=\"%1$d\" fill=\"#fff\"/>"
                        + "<path d=\"%3$s\" fill=\"#000\"/></svg>\n";
        out.write(svg.formatted(size(), PIXELS, path()).getBytes(StandardCharsets.UTF_8));
    }

    /** As a file of its own, made in memory. */
    public void writePng(OutputStream out) throws IOException {
        int scale = (PIXELS + size() - 1) / size();
        int width = size() * scale;
        BufferedImage image = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, isDark(x / scale, y / scale) ? BLACK : WHITE);
            }
        }
        try (MemoryCacheImageOutputStream memory = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", memory);
        }
    }
}
