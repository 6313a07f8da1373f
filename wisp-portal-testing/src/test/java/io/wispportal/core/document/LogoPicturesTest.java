package io.wispportal.core.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.core.document.picture.Pictures;
import io.wispportal.core.document.picture.SmallPicture;
import io.wispportal.document.DocumentType;
import io.wispportal.tenant.Logo;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that staff send as logo: the hostile ones of strangers, and good ones. */
@Tag("TEN-02")
class LogoPicturesTest {

    private static final LogoPictures LOGOS = new LogoPictures(Pictures.bounded());

    /** All of it can be seen through. */
    private static final String CLEAR = "7,000 x 7,000 of 8 bytes";

    static List<HostileFile> files() {
        return HostileFiles.all();
    }

    /** PDFs are none, and one is not seen; of all others the verdict is that of identity documents. */
    @ParameterizedTest
    @MethodSource("files")
    void aHostileFileIsRefusedOrOnlyItsPixelsAreKept(HostileFile file) throws IOException {
        String verdict = verdict(file);

        if (file.name().toLowerCase(java.util.Locale.ROOT).endsWith(".pdf")) {
            assertThat(verdict).isNotEqualTo(HostileFile.KEPT);
        } else {
            assertThat(verdict).isEqualTo(file.about().equals(CLEAR) ? "white" : file.verdict());
        }
    }

    private static String verdict(HostileFile file) throws IOException {
        try {
            SmallPicture made = made(file.name(), file.content().bytes());
            checkSmall(made);
            assertThat(new String(bytes(made), ISO_8859_1))
                    .doesNotContain("evil", "<script", MadePictures.PLACE, "Exif", "tEXt", "zTXt", "iCCP");
            return HostileFile.KEPT;
        } catch (RefusedFileException refused) {
            return refused.problem();
        } catch (FileTooLargeException tooLarge) {
            return HostileFile.TOO_LARGE;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "600, 240, 600, 240",
        "1200, 300, 600, 150",
        "1200, 1200, 240, 240",
        "100, 1000, 24, 240",
        "12000, 1, 600, 1",
        "40, 30, 40, 30"
    })
    void itFitsTheHeadOfAPageAndKeepsItsShape(int width, int height, int newWidth, int newHeight) throws IOException {
        SmallPicture made = made("l.png", png(MadePictures.flag(width, height, BufferedImage.TYPE_INT_RGB)));

        assertThat(made.type()).isEqualTo(DocumentType.PNG);
        assertThat(made.width()).isEqualTo(newWidth);
        assertThat(made.height()).isEqualTo(newHeight);
        checkSmall(made);
    }

    @Test
    void aPictureThatLiesOnItsSideIsTurnedBeforeItIsFitted() throws IOException {
        byte[] jpeg = MadePictures.with(MadePictures.jpeg(1000, 2000), 0xE1, MadePictures.exif(6));

        SmallPicture made = made("l.jpg", jpeg);

        assertThat(made.width()).isEqualTo(480);
        assertThat(made.height()).isEqualTo(240);
    }

    @Test
    void flatColoursStayWhatTheyAreAndWhatIsSeenThroughIsWhite() throws IOException {
        BufferedImage half = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 100; x++) {
            for (int y = 0; y < 100; y++) {
                half.setRGB(x, y, 0xFF0B6E4F);
            }
        }

        BufferedImage seen = read(made("l.png", png(half)));

        assertThat(seen.getRGB(50, 50)).isEqualTo(0xFF0B6E4F);
        assertThat(seen.getRGB(150, 50)).isEqualTo(0xFFFFFFFF);
    }

    @ParameterizedTest
    @CsvSource({"FFFFFFFF, 60", "FFF5F5F5, 60", "0A000000, 60", "00000000, 60", "FF000000, 1"})
    void aLogoOfWhichNothingIsSeenOnWhiteIsRefused(String argb, int size) {
        assertThatThrownBy(() -> made("l.png", png(letter(argb, size))))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        refused -> assertThat(refused.problem()).isEqualTo("white"));
    }

    @ParameterizedTest
    @CsvSource({"FF000000, 15", "FFFFE000, 60", "80808080, 60", "FFC8C8C8, 60"})
    void aSmallOrPaleLogoIsSeen(String argb, int size) throws IOException {
        checkSmall(made("l.png", png(letter(argb, size))));
    }

    /** A square in the middle of what can be seen through. */
    private static BufferedImage letter(String argb, int size) {
        BufferedImage clear = new BufferedImage(300, 120, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < size; y++) {
                clear.setRGB(120 + x, 30 + y, Integer.parseUnsignedInt(argb, 16));
            }
        }
        return clear;
    }

    @Test
    void whatWouldBeALargePngIsAJpeg() throws IOException {
        SmallPicture made = made("l.png", png(photograph()));

        assertThat(made.type()).isEqualTo(DocumentType.JPEG);
        checkSmall(made);
    }

    /** Of a stream that, as those of files do, reads no more once it is closed. */
    @ParameterizedTest
    @CsvSource({"false, 240, 200", "true, 240, 200", "false, 2600, 1900", "true, 2600, 1900"})
    void aJpegOfAnySizeIsReadToItsEndAndNotClosed(boolean progressive, int width, int height) throws IOException {
        byte[] jpeg = MadePictures.jpeg(MadePictures.noise(width, height), progressive);
        assertThat(jpeg.length).isGreaterThan(width > 1000 ? 2_600_000 : 25_000);

        try (InputStream file = new BufferedInputStream(new ByteArrayInputStream(jpeg))) {
            checkSmall(LOGOS.make("l.jpg", file));
            assertThat(file.read()).isEqualTo(-1);
        }
    }

    @Test
    void theSamePictureHasTheSameHashAndAnotherOneAnother() throws IOException {
        byte[] one = png(MadePictures.flag(60, 40, BufferedImage.TYPE_INT_RGB));
        byte[] other = png(MadePictures.flag(60, 41, BufferedImage.TYPE_INT_RGB));

        assertThat(made("a.png", one).hash())
                .isEqualTo(made("b.png", one).hash())
                .hasSize(64);
        assertThat(made("a.png", other).hash()).isNotEqualTo(made("a.png", one).hash());
    }

    @Test
    void fiveMegabytesAreReadAndNotMore() throws IOException {
        byte[] small = png(MadePictures.flag(60, 40, BufferedImage.TYPE_INT_RGB));
        byte[] large = MadePictures.with(small, "tEXt", new byte[(int) LogoPictures.LIMIT]);

        assertThatThrownBy(() -> made("l.png", large)).isInstanceOf(FileTooLargeException.class);
    }

    /** No two neighbours alike, as in a photograph of gravel. */
    private static BufferedImage photograph() {
        return MadePictures.noise(600, 240);
    }

    private static void checkSmall(SmallPicture made) throws IOException {
        BufferedImage seen = read(made);
        assertThat(seen.getWidth()).isEqualTo(made.width()).isBetween(1, Logo.MOST_WIDTH);
        assertThat(seen.getHeight()).isEqualTo(made.height()).isBetween(1, Logo.MOST_HEIGHT);
        assertThat(bytes(made).length).isLessThanOrEqualTo(Logo.MOST_BYTES);
    }

    private static SmallPicture made(String name, byte[] file) throws IOException {
        return LOGOS.make(name, new ByteArrayInputStream(file));
    }

    private static BufferedImage read(SmallPicture made) throws IOException {
        try (InputStream in = made.open()) {
            return ImageIO.read(in);
        }
    }

    private static byte[] bytes(SmallPicture made) throws IOException {
        try (InputStream in = made.open()) {
            return in.readAllBytes();
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        return MadePictures.png(image);
    }
}
