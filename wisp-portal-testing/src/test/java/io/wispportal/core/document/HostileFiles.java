package io.wispportal.core.document;

import static io.wispportal.core.document.HostileFile.KEPT;
import static io.wispportal.core.document.HostileFile.TOO_LARGE;
import static io.wispportal.core.document.MadePictures.exif;
import static io.wispportal.core.document.MadePictures.flag;
import static io.wispportal.core.document.MadePictures.joined;
import static io.wispportal.core.document.MadePictures.with;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Files that strangers send, good ones among them, each with its verdict. */
final class HostileFiles {

    static final int LIMIT = 10_485_760;

    private static final String HTML = "<html><script>alert(document.domain)</script></html>";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";

    // Mutable state: what was added.
    private final List<HostileFile> all = new ArrayList<>();

    private HostileFiles() {}

    static List<HostileFile> all() {
        HostileFiles files = new HostileFiles();
        files.goodPictures();
        files.bombs();
        files.cutPictures();
        files.strangePictures();
        files.polyglots();
        files.otherTypes();
        files.names();
        files.goodPdfs();
        files.activePdfs();
        files.brokenPdfs();
        files.fuzzed();
        return List.copyOf(files.all);
    }

    private void add(String about, String name, HostileFile.Content content, String verdict) {
        all.add(new HostileFile(about, name, content, verdict));
    }

    private void goodPictures() {
        add("photograph", "ine.jpg", () -> jpeg(), KEPT);
        add("its other ending", "ine.jpeg", () -> jpeg(), KEPT);
        add("upper case", "INE.JPG", () -> jpeg(), KEPT);
        add("upper case PNG", "INE.PNG", () -> png(BufferedImage.TYPE_INT_RGB), KEPT);
        add("one pixel", "a.jpg", () -> MadePictures.jpeg(1, 1), KEPT);
        add("progressive", "a.jpg", () -> MadePictures.jpeg(flag(800, 600, BufferedImage.TYPE_INT_RGB), true), KEPT);
        add("grey", "a.jpg", () -> MadePictures.jpeg(flag(300, 200, BufferedImage.TYPE_BYTE_GRAY), false), KEPT);
        add("with a mask", "a.png", () -> png(BufferedImage.TYPE_INT_ARGB), KEPT);
        add("with a palette", "a.png", () -> png(BufferedImage.TYPE_BYTE_INDEXED), KEPT);
        add("black and white", "a.png", () -> png(BufferedImage.TYPE_BYTE_BINARY), KEPT);
        add("sixteen bits grey", "a.png", () -> png(BufferedImage.TYPE_USHORT_GRAY), KEPT);
        add("large", "a.jpg", () -> MadePictures.jpeg(6000, 4000), KEPT);
        add("with place", "a.jpg", () -> with(jpeg(), 0xE1, exif(6)), KEPT);
        add("with comment", "a.jpg", () -> with(jpeg(), 0xFE, HTML.getBytes(ISO_8859_1)), KEPT);
    }

    private void bombs() {
        add("20,000 x 20,000, 1.2 MB", "a.png", () -> MadePictures.pngBomb(20_000, 20_000, 8, 2, 3), "dimensions");
        add("30,000 x 1", "a.png", () -> MadePictures.pngBomb(30_000, 1, 8, 2, 3), "dimensions");
        add("7,000 x 7,000 of 8 bytes", "a.png", () -> MadePictures.pngBomb(7000, 7000, 16, 6, 8), KEPT);
        add("12,000 x 4,000 grey", "a.png", () -> MadePictures.pngBomb(12_000, 4000, 8, 0, 1), KEPT);
        add("says 65,535 x 65,535", "a.jpg", () -> MadePictures.sizedAs(jpeg(), 65_535, 65_535), "dimensions");
        add("says 12,001 x 1", "a.jpg", () -> MadePictures.sizedAs(jpeg(), 12_001, 1), "dimensions");
        add(
                "says 7,000 x 7,000 in passes",
                "a.jpg",
                () -> MadePictures.sizedAs(progressive(), 7000, 7000),
                "dimensions");
        add("a thousand passes", "a.jpg", HostileFiles::manyPasses, "slow");
        add("text of 1 GiB", "a.png", () -> with(png(1), "zTXt", text(1024)), KEPT);
        add("profile of 1 GiB", "a.png", () -> with(png(1), "iCCP", text(1024)), KEPT);
        add("no pixels", "a.png", () -> MadePictures.pngBomb(0, 10, 8, 2, 3), "damaged");
        add("negative", "a.png", () -> SampleFiles.pngSaying(-5, 10), "damaged");
    }

    private void cutPictures() {
        for (int percent : new int[] {1, 10, 50, 90, 99}) {
            add("JPEG cut at " + percent + " %", "a.jpg", () -> cut(jpeg(), percent), "damaged");
            add("PNG cut at " + percent + " %", "a.png", () -> cut(png(1), percent), "damaged");
        }
        add("PNG without its end", "a.png", () -> Arrays.copyOf(png(1), png(1).length - 12), "damaged");
        add("progressive, cut", "a.jpg", () -> cut(progressive(), 60), "damaged");
        add("three bytes", "a.jpg", () -> Arrays.copyOf(jpeg(), 3), "damaged");
        add("nothing", "a.jpg", () -> new byte[0], "empty");
        add("only an end", "a.jpg", () -> new byte[] {-1, (byte) 0xD8, -1, (byte) 0xD9}, "damaged");
        add("PNG with other pixels", "a.png", HostileFiles::brokenPixels, "damaged");
    }

    private void strangePictures() {
        add("a frame of another length", "a.jpg", () -> changed(jpeg(), MadePictures.frame(jpeg()) + 9, 4), "damaged");
        add("four colours, as CMYK", "a.jpg", HostileFiles::fourColours, "kind");
        add("twelve bits", "a.jpg", () -> changed(jpeg(), MadePictures.frame(jpeg()) + 4, 12), "kind");
        add("lossless", "a.jpg", () -> changed(jpeg(), MadePictures.frame(jpeg()) + 1, 0xC3), "kind");
        add("arithmetic", "a.jpg", () -> changed(jpeg(), MadePictures.frame(jpeg()) + 1, 0xC9), "kind");
        add("no sampling", "a.jpg", () -> changed(jpeg(), MadePictures.frame(jpeg()) + 11, 0), "damaged");
        add("two frames", "a.jpg", HostileFiles::twoFrames, "damaged");
        add("unknown colours", "a.png", () -> changed(png(1), 25, 7), "damaged");
    }

    private void polyglots() {
        add("JPEG and ZIP", "a.jpg", () -> joined(jpeg(), SampleFiles.zip("evil.sh")), KEPT);
        add("PNG and ZIP", "a.png", () -> joined(png(1), SampleFiles.zip("evil.sh")), KEPT);
        add("PNG and page", "a.png", () -> joined(png(1), bytes(HTML)), KEPT);
        add("JPEG and PDF", "a.jpg", () -> joined(jpeg(), MadePdfs.good()), KEPT);
        add("JPEG and PDF as PDF", "a.pdf", () -> joined(jpeg(), MadePdfs.good()), "ending");
        add("page before PDF", "a.pdf", () -> joined(bytes(HTML), MadePdfs.good()), "type");
        add("PDF with page inside", "a.pdf", () -> MadePdfs.with(HTML), "active");
        add("PDF and page", "a.pdf", () -> joined(MadePdfs.good(), bytes(HTML)), "active");
        add("PDF and ZIP", "a.pdf", () -> joined(MadePdfs.good(), SampleFiles.zip("evil.sh")), "damaged");
        add("GIF and script", "a.jpg", () -> bytes("GIF89a/*" + HTML), "type");
    }

    private void otherTypes() {
        add("GIF as PNG", "a.png", () -> SampleFiles.image("gif"), "type");
        add("GIF", "a.gif", () -> SampleFiles.image("gif"), "type");
        add("WEBP", "a.webp", () -> SampleFiles.lossyWebp(40, 30), "type");
        add("SVG as PNG", "a.png", () -> bytes(SVG), "type");
        add("SVG", "a.svg", () -> bytes(SVG), "type");
        add("page as PNG", "a.png", () -> bytes(HTML), "type");
        add("page as PDF", "a.pdf", () -> bytes(HTML), "type");
        add("program as JPEG", "a.jpg", () -> bytes("MZ\u0090\0\3\0\0\0"), "type");
        add("PNG as JPEG", "a.jpg", () -> png(1), "ending");
        add("JPEG as PNG", "a.png", () -> jpeg(), "ending");
        add("JPEG as PDF", "a.pdf", () -> jpeg(), "ending");
        add("PDF as JPEG", "a.jpg", MadePdfs::good, "ending");
        add("Word", "a.docx", SampleFiles::docx, "type");
    }

    private void names() {
        add("folders", "../../../etc/passwd.jpg", () -> jpeg(), KEPT);
        add("only dots", "..", () -> jpeg(), "type");
        add("NUL", "a.php\0.jpg", () -> jpeg(), KEPT);
        add("NUL behind", "a.jpg\0.php", () -> jpeg(), "type");
        add("read from the right", "a\u202Egpj.exe", () -> jpeg(), "type");
        add("read from the right, good", "a\u202Eexe.jpg", () -> jpeg(), KEPT);
        add("300 letters", "a".repeat(300) + ".jpg", () -> jpeg(), KEPT);
        add("two endings", "a.pdf.exe", MadePdfs::good, "type");
        add("two endings, good", "a.exe.jpg", () -> jpeg(), KEPT);
        add("no ending", "ine", () -> jpeg(), "type");
        add("no name", "", () -> jpeg(), "type");
        add("only an ending", ".jpg", () -> jpeg(), KEPT);
        add("a dot behind", "a.jpg.", () -> jpeg(), "type");
        add("marks", "<img src=x onerror=alert(1)>.png", () -> png(1), KEPT);
    }

    private void goodPdfs() {
        add("PDF", "a.pdf", MadePdfs::good, KEPT);
        add("upper case PDF", "A.PDF", MadePdfs::good, KEPT);
        add("zeros behind", "a.pdf", () -> Arrays.copyOf(MadePdfs.good(), 4096), KEPT);
        add("10 MiB", "a.pdf", () -> MadePdfs.sized(LIMIT), KEPT);
        add("a byte more", "a.pdf", () -> MadePdfs.sized(LIMIT + 1), TOO_LARGE);
        add("10 MiB and a byte of picture", "a.jpg", () -> Arrays.copyOf(jpeg(), LIMIT + 1), TOO_LARGE);
        add("unpacks to 2 GiB", "a.pdf", () -> MadePdfs.stream(MadePictures.zeros(2048)), KEPT);
        add("opens on a page", "a.pdf", () -> MadePdfs.with("<</OpenAction [1 0 R /Fit]>>"), KEPT);
        add("a name inside a stream", "a.pdf", () -> MadePdfs.stream(bytes("/JavaScript /Encrypt <html>")), KEPT);
        add("a percent sign in a text", "a.pdf", () -> stream("<</Title(100%)/Length 9>>stream\n"), KEPT);
        add("a stream behind a comment", "a.pdf", () -> stream("% ((\n<</Length 9>>stream\n"), KEPT);
        add("names that begin alike", "a.pdf", () -> MadePdfs.with("<</JSX 1/AAB 2/Launcher 3>>"), KEPT);
    }

    private void activePdfs() {
        for (String name : List.of(
                "JavaScript", "JS", "Launch", "AA", "EmbeddedFiles", "RichMedia", "XFA", "SubmitForm", "ImportData")) {
            add("PDF with " + name, "a.pdf", () -> MadePdfs.with("<</" + name + " 2 0 R>>"), "active");
        }
        add("hidden letters", "a.pdf", () -> MadePdfs.with("<</J#61va#53cript 2 0 R>>"), "active");
        add("on opening by name", "a.pdf", () -> MadePdfs.with("<</OpenAction 4 0 R>>"), "active");
        add("on opening", "a.pdf", () -> MadePdfs.with("<</OpenAction<</S/URI/URI(x)>>>>"), "active");
        add("encrypted", "a.pdf", () -> MadePdfs.with("<</Encrypt 5 0 R>>"), "encrypted");
        add("encrypted, hidden letters", "a.pdf", () -> MadePdfs.with("<</#45ncrypt 5 0 R>>"), "encrypted");
        add("behind a comment like a stream", "a.pdf", () -> behind("%>>stream\n"), "active");
        add("behind a comment's second line", "a.pdf", () -> behind("% (\r%<<>>stream\r"), "active");
        add("behind a text like a stream", "a.pdf", () -> behind("(\\)(a)>>stream )"), "active");
        add("behind a stream", "a.pdf", () -> MadePdfs.behindStream("<</JS(app.alert)>>"), "active");
    }

    private void brokenPdfs() {
        add("PDF cut", "a.pdf", () -> cut(MadePdfs.good(), 60), "damaged");
        add("only a head", "a.pdf", () -> bytes("%PDF-1.4"), "damaged");
        add("no version", "a.pdf", () -> bytes("%PDF-x.y\n%%EOF"), "damaged");
        add("a stream without end", "a.pdf", () -> bytes("%PDF-1.4\n<</Length 9>>stream\nabc %%EOF"), "damaged");
    }

    private void fuzzed() {
        for (int seed = 0; seed < 40; seed++) {
            int number = seed;
            add("EXIF of chance " + seed, "a.jpg", () -> with(jpeg(), 0xE1, MadePictures.fuzzedExif(number)), KEPT);
        }
    }

    /** Something active between what comes before and what would be the end of a stream. */
    private static byte[] behind(String before) {
        return MadePdfs.with(before + "<</JS(app.alert)>>\nendstream");
    }

    private static byte[] stream(String before) {
        return MadePdfs.with(before + "/JS x <<>> endstream");
    }

    private static byte[] jpeg() throws IOException {
        return MadePictures.jpeg(400, 300);
    }

    private static byte[] progressive() throws IOException {
        return MadePictures.jpeg(flag(400, 300, BufferedImage.TYPE_INT_RGB), true);
    }

    private static byte[] png(int type) throws IOException {
        return MadePictures.png(flag(400, 300, type));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] cut(byte[] file, int percent) {
        return Arrays.copyOf(file, Math.max(9, file.length * percent / 100));
    }

    private static byte[] changed(byte[] file, int at, int value) {
        byte[] changed = file.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static byte[] text(int mebibytes) {
        return joined(bytes("Comment\0\0"), MadePictures.zeros(mebibytes));
    }

    private static byte[] brokenPixels() throws IOException {
        byte[] png = png(1);
        Arrays.fill(png, 45, png.length - 20, (byte) 0x55);
        return png;
    }

    /** A frame of four components in place of the one of three. */
    private static byte[] fourColours() throws IOException {
        byte[] jpeg = jpeg();
        int frame = MadePictures.frame(jpeg);
        byte[] more = joined(Arrays.copyOf(jpeg, frame + 19), new byte[] {4, 0x11, 0});
        more[frame + 3] = 20;
        more[frame + 9] = 4;
        return joined(more, Arrays.copyOfRange(jpeg, frame + 19, jpeg.length));
    }

    private static byte[] twoFrames() throws IOException {
        byte[] jpeg = jpeg();
        int frame = MadePictures.frame(jpeg);
        return joined(Arrays.copyOf(jpeg, frame + 19), Arrays.copyOfRange(jpeg, frame, jpeg.length));
    }

    /** The first pass over and over. */
    private static byte[] manyPasses() throws IOException {
        byte[] jpeg = progressive();
        byte[] pass = {-1, (byte) 0xDA, 0, 8, 1, 1, 0, 1, 5, 0};
        byte[] passes = new byte[0];
        for (int i = 0; i < 1000; i++) {
            passes = joined(passes, pass);
        }
        return joined(joined(Arrays.copyOf(jpeg, jpeg.length - 2), passes), new byte[] {-1, (byte) 0xD9});
    }
}
