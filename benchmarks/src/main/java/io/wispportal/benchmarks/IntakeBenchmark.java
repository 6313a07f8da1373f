package io.wispportal.benchmarks;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/**
 * Forms with four documents of about 10 MB each, all at once: a photograph of twelve million pixels, one of eight that comes
 * in passes, a PDF and a PNG; with less and less memory. Arguments: forms.
 */
public final class IntakeBenchmark {

    /** In the order of the kinds of documents. */
    static final List<String> FILES = List.of("front.jpg", "back.jpg", "address.pdf", "coupon.png");

    private static final List<Integer> SIZES = List.of(512, 128, 96, 80, 64);
    private static final int LARGEST = 10_485_760;
    private static final int MINUTES = 5;

    private final Path folder;
    private final int forms;

    private IntakeBenchmark(Path folder, int forms) {
        this.folder = folder;
        this.forms = forms;
    }

    public static void main(String[] args) throws Exception {
        System.exit(takesAll(Arguments.of(args).number(0, 10)) ? 0 : 1);
    }

    private static boolean takesAll(int forms) throws Exception {
        Path folder = Files.createTempDirectory("intake");
        try {
            IntakeBenchmark benchmark = new IntakeBenchmark(folder, forms);
            benchmark.makeFiles();
            return benchmark.run();
        } finally {
            delete(folder);
        }
    }

    private boolean run() throws Exception {
        System.out.printf(
                "%d forms at once, SerialGC%n%-14s %8s %8s %8s %10s %10s%n",
                forms, "-Xmx MiB", "s", "heap", "live", "idle", "peak +MiB");
        boolean done = takes(SIZES.get(0), "collect");
        for (int size : SIZES) {
            takes(size);
        }
        return done;
    }

    private boolean takes(int size, String... more) throws Exception {
        Path said = Files.createTempFile("intake", ".txt");
        Path kept = Files.createTempDirectory("intake-kept");
        try {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-Xmx" + size + "m", "-XX:+UseSerialGC", "-cp"));
            command.addAll(List.of(System.getProperty("java.class.path"), IntakeProgram.class.getName()));
            command.addAll(List.of(folder.toString(), kept.toString(), String.valueOf(forms)));
            command.addAll(List.of(more));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            boolean done = process.destroyForcibly().waitFor() == 0 && ended;
            System.out.printf("%-4d%-10s %s%n", size, String.join(" ", more), told(said, done));
            return done;
        } finally {
            Files.delete(said);
            delete(kept);
        }
    }

    private static String told(Path said, boolean done) throws IOException {
        List<String> lines = Files.readAllLines(said);
        return done
                ? lines.get(lines.size() - 1)
                : "failed: " + lines.stream().findFirst().orElse("");
    }

    private void makeFiles() throws IOException {
        writeJpeg(FILES.get(0), picture(4032, 3024), false, 0.83f);
        writeJpeg(FILES.get(1), picture(3264, 2448), true, 0.93f);
        writePdf(FILES.get(2));
        ImageIO.write(picture(1850, 1850), "png", folder.resolve(FILES.get(3)).toFile());
        for (String file : FILES) {
            System.out.printf("%s: %.1f MB%n", file, Files.size(folder.resolve(file)) / 1e6);
        }
    }

    private void writePdf(String file) throws IOException {
        byte[] end = "\nendstream\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = new byte[LARGEST];
        Arrays.fill(bytes, (byte) 'x');
        byte[] begin = "%PDF-1.7\n<<>>stream\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(begin, 0, bytes, 0, begin.length);
        System.arraycopy(end, 0, bytes, LARGEST - end.length, end.length);
        Files.write(folder.resolve(file), bytes);
    }

    private void writeJpeg(String file, BufferedImage picture, boolean passes, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (FileImageOutputStream out =
                new FileImageOutputStream(folder.resolve(file).toFile())) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            how.setProgressiveMode(passes ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    /** Noise, which packs as badly as files of 10 MB do. */
    private static BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(each);
            }
        }
    }
}
