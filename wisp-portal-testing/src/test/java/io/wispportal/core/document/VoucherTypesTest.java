package io.wispportal.core.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.core.TestIsp;
import io.wispportal.document.DocumentType;
import io.wispportal.tenant.TenantSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The content tells the type; the name tells nothing. */
@Tag("PAY-02")
class VoucherTypesTest {

    private final TestIsp isp = new TestIsp();

    @Test
    void picturesAndPdfAreTakenUnderAnyName() throws IOException {
        assertThat(type(SampleFiles.image("png"))).isEqualTo(DocumentType.PNG);
        assertThat(type(SampleFiles.image("jpg"))).isEqualTo(DocumentType.JPEG);
        assertThat(type(SampleFiles.image("gif"))).isEqualTo(DocumentType.GIF);
        assertThat(type(SampleFiles.pdf())).isEqualTo(DocumentType.PDF);
    }

    @Test
    void allThreeKindsOfWebpAreTaken() throws IOException {
        assertThat(type(SampleFiles.lossyWebp(400, 300))).isEqualTo(DocumentType.WEBP);
        assertThat(type(SampleFiles.losslessWebp(400, 300))).isEqualTo(DocumentType.WEBP);
        assertThat(type(SampleFiles.extendedWebp(400, 300))).isEqualTo(DocumentType.WEBP);
    }

    @Test
    void aPhotographWithMuchAboutItIsTaken() throws IOException {
        assertThat(type(SampleFiles.jpegWithLargeExif(3))).isEqualTo(DocumentType.JPEG);
    }

    @Test
    void wordIsTakenWhereTheTenantAllowsIt() throws IOException {
        assertThat(refusal(SampleFiles.docx())).isEqualTo("word");
        assertThat(refusal(SampleFiles.ole("WordDocument"))).isEqualTo("word");

        isp.settings(new TenantSettings(true, null, null, null, List.of()));

        assertThat(type(SampleFiles.docx())).isEqualTo(DocumentType.DOCX);
        assertThat(type(SampleFiles.ole("WordDocument"))).isEqualTo(DocumentType.DOC);
    }

    @Test
    void archivesAndOtherOfficeFilesAreNoWord() throws IOException {
        isp.settings(new TenantSettings(true, null, null, null, List.of()));

        assertThat(refusal(SampleFiles.zip("a.txt"))).isEqualTo("type");
        assertThat(refusal(SampleFiles.zip("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo("type");
        assertThat(refusal(SampleFiles.zip("word/document.xml"))).isEqualTo("type");
        assertThat(refusal(SampleFiles.ole("Workbook"))).isEqualTo("type");
        assertThat(refusal(SampleFiles.ole("WordDocumentX"))).isEqualTo("type");
        assertThat(refusal(Arrays.copyOf(SampleFiles.ole("WordDocument"), 600))).isEqualTo("type");
    }

    @Test
    void aDamagedArchiveIsRefusedWhereverItIsCut() throws IOException {
        isp.settings(new TenantSettings(true, null, null, null, List.of()));
        byte[] docx = SampleFiles.docx();
        byte[] badName = docx.clone();
        badName[31] = (byte) 0xC3;
        badName[32] = (byte) 0x28;

        assertThat(refusal(badName)).isEqualTo("type");
        for (int length = 4; length < docx.length - 200; length += 7) {
            byte[] cut = Arrays.copyOf(docx, length);
            if (!new String(cut, UTF_8).contains("word/document.xml")) {
                assertThat(refusal(cut)).as("cut at %d", length).isEqualTo("type");
            }
        }
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsGivenUp() throws IOException {
        isp.settings(new TenantSettings(true, null, null, null, List.of()));

        assertThat(type(SampleFiles.bomb(60))).isEqualTo(DocumentType.DOCX);
        assertThat(refusal(SampleFiles.bomb(65))).isEqualTo("type");
    }

    @Test
    void programsPagesAndDrawingsAreRefused() throws IOException {
        for (String content : List.of(
                "MZ\u0090\0\3\0\0\0\4\0\0\0",
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "#!/bin/sh\nrm -rf /\n",
                "Just a note",
                "GIF8",
                "\u0089PNG")) {
            assertThat(refusal(content.getBytes(UTF_8))).as(content).isIn("type", "damaged");
        }
    }

    @Test
    void aPictureWhoseHeadIsCutIsRefused() throws IOException {
        assertThat(refusal(Arrays.copyOf(SampleFiles.image("png"), 20))).isEqualTo("damaged");
        assertThat(refusal(Arrays.copyOf(SampleFiles.image("jpg"), 30))).isEqualTo("damaged");
        assertThat(refusal(Arrays.copyOf(SampleFiles.image("gif"), 7))).isEqualTo("damaged");
        assertThat(refusal(Arrays.copyOf(SampleFiles.extendedWebp(4, 4), 26))).isEqualTo("damaged");
        assertThat(refusal(Arrays.copyOf(SampleFiles.jpegWithLargeExif(3), 100_000)))
                .isEqualTo("damaged");
        assertThat(refusal(SampleFiles.pngSaying(0, 10))).isEqualTo("damaged");
        assertThat(refusal(SampleFiles.pngSaying(-1, 10))).isEqualTo("damaged");
    }

    @Test
    void aPictureThatUnpacksToTooMuchIsRefused() throws IOException {
        assertThat(refusal(SampleFiles.pngSaying(20_000, 20_000))).isEqualTo("dimensions");
        assertThat(refusal(SampleFiles.pngSaying(12_001, 1))).isEqualTo("dimensions");
        assertThat(refusal(SampleFiles.pngSaying(10_000, 5_001))).isEqualTo("dimensions");
        assertThat(refusal(SampleFiles.lossyWebp(16_383, 16_383))).isEqualTo("dimensions");
        assertThat(refusal(SampleFiles.losslessWebp(16_384, 16_384))).isEqualTo("dimensions");
        assertThat(refusal(SampleFiles.extendedWebp(16_000_000, 1))).isEqualTo("dimensions");
        assertThat(type(SampleFiles.pngSaying(10_000, 5_000))).isEqualTo(DocumentType.PNG);
        assertThat(type(SampleFiles.pngSaying(12_000, 1))).isEqualTo(DocumentType.PNG);
    }

    private DocumentType type(byte[] file) throws IOException {
        return isp.portal()
                .vouchers()
                .receive(isp.customer("ana"), "factura.exe", new ByteArrayInputStream(file))
                .type();
    }

    private String refusal(byte[] file) {
        int kept = isp.memory().documents().size();
        RefusedFileException refused = catchThrowableOfType(
                RefusedFileException.class,
                () -> isp.portal()
                        .vouchers()
                        .receive(isp.customer("ana"), "factura.pdf", new ByteArrayInputStream(file)));
        assertThat(isp.memory().documents().size()).as("files kept").isEqualTo(kept);
        return refused.problem();
    }
}
