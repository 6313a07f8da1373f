package io.wispportal.core.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.core.document.picture.Pictures;
import io.wispportal.document.DocumentType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a picture only what can be seen is kept, as it is seen. */
@Tag("PRE-03")
class RemadePicturesTest {

    private static final int RED = 0xE00000;
    private static final int GREEN = 0x00E000;
    private static final int BLUE = 0x0000E0;

    private final Pictures pictures = Pictures.bounded();

    @Test
    @Tag("PRE-10")
    void whereItWasTakenAndWhatStandsBehindItIsGone() throws IOException {
        byte[] hidden = "#!/bin/sh evil".getBytes(ISO_8859_1);
        byte[] jpeg = MadePictures.joined(
                MadePictures.with(
                        MadePictures.with(MadePictures.jpeg(400, 300), 0xFE, hidden), 0xE1, MadePictures.exif(1)),
                hidden);
        assertThat(new String(jpeg, ISO_8859_1)).contains(MadePictures.PLACE, "evil");

        String kept = new String(remade(DocumentType.JPEG, jpeg), ISO_8859_1);

        assertThat(kept)
                .doesNotContain(MadePictures.PLACE)
                .doesNotContain("Exif")
                .doesNotContain("evil");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 200, 100",
        "2, 200, 100",
        "3, 200, 100",
        "4, 200, 100",
        "5, 100, 200",
        "6, 100, 200",
        "7, 100, 200",
        "8, 100, 200"
    })
    void itIsTurnedAsItWasSeen(int said, int width, int height) throws IOException {
        byte[] jpeg = MadePictures.with(MadePictures.jpeg(200, 100), 0xE1, MadePictures.exif(said));

        BufferedImage seen = read(remade(DocumentType.JPEG, jpeg));

        assertThat(seen.getWidth()).isEqualTo(width);
        assertThat(seen.getHeight()).isEqualTo(height);
        for (int x : new int[] {10, 60, 85}) {
            for (int y : new int[] {10, 60, 85}) {
                assertAlike(colour(seen, x, y), expected(said, x, y));
            }
        }
    }

    /** What the unturned picture has there, by the definition of the eight orientations. */
    private static int expected(int said, int x, int y) {
        int column = switch (said) {
            case 1, 4 -> x;
            case 2, 3 -> 199 - x;
            case 5, 6 -> y;
            default -> 199 - y;
        };
        int row = switch (said) {
            case 1, 2 -> y;
            case 3, 4 -> 99 - y;
            case 5, 8 -> x;
            default -> 99 - x;
        };
        boolean corner = column < 50 && row < 25;
        return corner ? GREEN : column < 100 ? RED : BLUE;
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_3BYTE_BGR
            })
    void coloursStay(int type) throws IOException {
        BufferedImage image = MadePictures.flag(200, 100, type);

        BufferedImage kept = read(remade(DocumentType.PNG, MadePictures.png(image)));

        assertAlike(colour(kept, 5, 5), GREEN);
        assertAlike(colour(kept, 5, 90), RED);
        assertAlike(colour(kept, 190, 90), BLUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
    void greyStaysAsBrightAsItIs(int type) throws IOException {
        BufferedImage image = new BufferedImage(64, 64, type);
        int half = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 << 8;
        for (int i = 0; i < 64 * 64; i++) {
            image.getRaster().setSample(i % 64, i / 64, 0, half);
        }

        assertAlike(colour(read(remade(DocumentType.PNG, MadePictures.png(image))), 9, 9), 0x646464);
    }

    @Test
    void whatCanBeSeenThroughIsWhite() throws IOException {
        BufferedImage nothing = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);

        assertAlike(colour(read(remade(DocumentType.PNG, MadePictures.png(nothing))), 9, 9), 0xFFFFFF);
    }

    @ParameterizedTest
    @CsvSource({"6000, 4000", "2532, 1170", "12000, 300", "2501, 2501", "2500, 2500", "40, 3000"})
    void noSideIsLongerThanTheLongestAndTheShapeStays(int width, int height) throws IOException {
        BufferedImage kept = read(remade(DocumentType.JPEG, MadePictures.jpeg(width, height)));

        assertThat(Math.max(kept.getWidth(), kept.getHeight())).isBetween(Math.min(1250, width), 2500);
        assertThat(kept.getWidth() / (double) kept.getHeight())
                .isCloseTo(width / (double) height, org.assertj.core.data.Percentage.withPercentage(4));
        assertAlike(colour(kept, kept.getWidth() - 5, kept.getHeight() - 5), BLUE);
        assertAlike(colour(kept, 2, 2), GREEN);
    }

    @Test
    void workThatTakesTooLongIsGivenUp() throws IOException {
        byte[] jpeg = MadePictures.jpeg(400, 300);
        Pictures impatient = new Pictures(Duration.ofSeconds(1), Duration.ofNanos(1));

        for (DocumentType type : List.of(DocumentType.JPEG, DocumentType.PNG)) {
            byte[] picture = type == DocumentType.JPEG
                    ? jpeg
                    : MadePictures.png(MadePictures.flag(9, 9, BufferedImage.TYPE_INT_RGB));
            assertThatThrownBy(() -> impatient.remake(type, new ByteArrayInputStream(picture), made -> {}))
                    .hasMessageContaining("slow");
        }
    }

    @Test
    void noMoreThanTwoAreWorkedOnAtOnce() throws Exception {
        byte[] jpeg = MadePictures.jpeg(40, 30);
        Pictures busy = new Pictures(Duration.ofMillis(1), Duration.ofSeconds(10));
        CountDownLatch inside = new CountDownLatch(2);
        CountDownLatch over = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 2; i++) {
                threads.execute(() -> holdPlace(busy, jpeg, inside, over));
            }
            assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();

            assertThatThrownBy(() -> busy.remake(DocumentType.JPEG, new ByteArrayInputStream(jpeg), made -> {}))
                    .hasMessageContaining("busy");
        } finally {
            over.countDown();
            threads.shutdown();
        }
        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        busy.remake(DocumentType.JPEG, new ByteArrayInputStream(jpeg), made -> {});
    }

    @Test
    void whateverIsWrongWithAPictureItIsKeptOrRefused() throws IOException {
        BufferedImage flag = MadePictures.flag(60, 40, BufferedImage.TYPE_INT_RGB);
        List<byte[]> jpegs = List.of(MadePictures.jpeg(flag, false), MadePictures.jpeg(flag, true));
        byte[] png = MadePictures.png(flag);
        int refused = 0;
        for (int seed = 0; seed < 600; seed++) {
            refused += isKept(DocumentType.JPEG, changed(jpegs.get(seed % 2), seed)) ? 0 : 1;
            refused += isKept(DocumentType.PNG, changed(png, seed)) ? 0 : 1;
        }
        assertThat(refused).isBetween(100, 1150);
    }

    private static byte[] changed(byte[] picture, long seed) {
        Random random = new Random(seed);
        byte[] changed = picture.clone();
        for (int i = 0; i <= seed % 5; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        return changed;
    }

    private boolean isKept(DocumentType type, byte[] picture) throws IOException {
        try {
            pictures.remake(type, new ByteArrayInputStream(picture), made -> {});
            return true;
        } catch (RefusedFileException refused) {
            assertThat(refused.problem()).isIn("damaged", "dimensions", "kind", "slow");
            return false;
        }
    }

    @Test
    void aDiskThatFailsIsNoFaultOfThePicture() throws IOException {
        IOException broken = new IOException("input/output error");
        for (DocumentType type : List.of(DocumentType.JPEG, DocumentType.PNG)) {
            BufferedImage noise = MadePictures.noise(300, 300);
            byte[] picture = type == DocumentType.PNG ? MadePictures.png(noise) : MadePictures.jpeg(noise, false);
            InputStream breaking = new FilterInputStream(new ByteArrayInputStream(picture)) {
                private int left = picture.length / 2;

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    if (left <= 0) {
                        throw broken;
                    }
                    int count = super.read(into, from, Math.min(length, left));
                    left -= count;
                    return count;
                }
            };

            assertThatThrownBy(() -> pictures.remake(type, breaking, made -> {}))
                    .isSameAs(broken);
        }
    }

    @Test
    void onePictureThatADecoderHasToKeepIsWorkedOnAlone() throws Exception {
        byte[] light = MadePictures.jpeg(40, 30);
        byte[] heavy = MadePictures.jpeg(MadePictures.flag(2400, 1600, BufferedImage.TYPE_INT_RGB), true);
        Pictures busy = new Pictures(Duration.ofMillis(1), Duration.ofSeconds(10));

        busy.remake(DocumentType.JPEG, new ByteArrayInputStream(heavy), made -> {});
        busy.remake(
                DocumentType.JPEG,
                new ByteArrayInputStream(light),
                made -> assertThatThrownBy(
                                () -> busy.remake(DocumentType.JPEG, new ByteArrayInputStream(heavy), again -> {}))
                        .hasMessageContaining("busy"));
    }

    private static void holdPlace(Pictures busy, byte[] jpeg, CountDownLatch inside, CountDownLatch over) {
        try {
            busy.remake(DocumentType.JPEG, new ByteArrayInputStream(jpeg), made -> {
                inside.countDown();
                await(over);
            });
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] remade(DocumentType type, byte[] picture) throws IOException {
        byte[][] kept = new byte[1][];
        pictures.remake(type, new ByteArrayInputStream(picture), made -> kept[0] = made.readAllBytes());
        return kept[0];
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    /** Of a grey picture too, whose numbers are taken as they are. */
    private static int colour(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }

    private static void assertAlike(int is, int should) {
        for (int bits = 0; bits <= 16; bits += 8) {
            assertThat((is >> bits) & 255)
                    .as("%06x for %06x", is, should)
                    .isCloseTo((should >> bits) & 255, org.assertj.core.data.Offset.offset(30));
        }
    }
}
