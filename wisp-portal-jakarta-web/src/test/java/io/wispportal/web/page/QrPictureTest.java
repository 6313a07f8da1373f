package io.wispportal.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are read as a telephone reads them. */
@Tag("BAL-07")
class QrPictureTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://clientes.wispmega.com/saldo/wispmega",
                "https://portal.localhost:8443/saldo/0198c0de-0000-7000-8000-000000000001",
                "https://a.mx/saldo/w"
            })
    void thePngReadsAsTheAddressAndHasItsQuietZone(String address) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        QrPicture.of(address).writePng(out);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(image.getWidth()).isBetween(600, 800).isEqualTo(image.getHeight());
        int module = image.getWidth() / QrPicture.of(address).size();
        assertThat(firstDark(image)).isEqualTo(4 * module);
        assertThat(read(image)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://clientes.wispmega.com/saldo/wispmega", "https://a.mx/saldo/w"})
    void thePathOfTheSvgReadsAsTheAddress(String address) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        QrPicture.of(address).writeSvg(out);

        String svg = out.toString(StandardCharsets.UTF_8);
        assertThat(svg)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains(QrPicture.of(address).path());
        assertThat(read(drawn(svg, QrPicture.of(address).size()))).isEqualTo(address);
    }

    /** As a browser draws it, ten pixels a module. */
    private static BufferedImage drawn(String svg, int size) {
        BufferedImage image = new BufferedImage(size * 10, size * 10, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, size * 10, size * 10);
        graphics.setColor(Color.BLACK);
        for (MatchResult run : RUN.matcher(svg).results().toList()) {
            assertThat(run.group(3)).isEqualTo(run.group(4));
            graphics.fillRect(number(run, 1) * 10, number(run, 2) * 10, number(run, 3) * 10, 10);
        }
        graphics.dispose();
        return image;
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }

    /** The corner of the finder pattern is the first dark place, from the left and from above. */
    private static int firstDark(BufferedImage image) {
        for (int at = 0; at < image.getWidth(); at++) {
            if ((image.getRGB(at, at) & 0xffffff) == 0) {
                return at;
            }
        }
        return -1;
    }

    private static String read(BufferedImage image) throws Exception {
        int width = image.getWidth();
        int height = image.getHeight();
        RGBLuminanceSource source =
                new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
