package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.tenant.Logo;
import io.wispportal.web.Answer;
import io.wispportal.web.SentFile;
import io.wispportal.web.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The logo: Ajustes, Logo, and the portal's pages. */
@Tag("TEN-02")
class LogoTest extends ConsoleTest {

    private static final String SETTINGS = "/admin/ajustes/logo";
    private static final String NAME = "<span aria-hidden=\"true\">W</span><span>WispMega</span>";

    private final Visitor administrator = administrator();

    @Test
    void itTakesThePlaceOfTheNameOnThePagesOfThePortal() {
        Visitor customer = portal.customer("ana@wispmega");
        assertThat(administrator.get("/admin/ajustes").text()).contains("href=\"" + SETTINGS + "\"");
        assertThat(administrator.get(SETTINGS).words()).contains("Todavía no hay logo");
        assertThat(customer.get("/inicio").text()).contains(NAME);

        assertThat(upload("", "logo.png", png(120)).location()).isEqualTo(SETTINGS + "?done=saved");

        String image = "<img src=\"" + path() + "\" alt=\"WispMega\" width=\"120\" height=\"40\">";
        assertThat(customer.get("/inicio").text()).contains(image).doesNotContain(NAME);
        assertThat(portal.visitor().get("/saldo/wispmega").text()).contains(image);
        assertThat(portal.visitor().get("/solicitar-instalacion/wispmega").text())
                .contains(image);
        assertThat(portal.visitorOfDomain().get("/").text()).contains(image);
        assertThat(portal.visitor().get("/").text()).doesNotContain("/logo/");
        assertThat(administrator.get("/admin/clientes").text()).doesNotContain("/logo/");
    }

    @Test
    void anybodyMayKeepThePictureForGoodUnderItsHash() throws IOException {
        upload("", "logo.png", png(120));

        Answer picture = portal.visitor().get(path());

        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(picture.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(picture.header("Content-Security-Policy")).contains("sandbox");
        assertThat(picture.response().headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth())
                .isEqualTo(120);
        Answer head = portal.visitor().ask("HEAD", path());
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(picture.bytes().length));
        assertThat(portal.visitorOfDomain().get(path()).status()).isEqualTo(200);
    }

    @Test
    @Tag("TEN-01")
    void aHashThatIsNotUpAndAnotherTenantsNameFindNothing() {
        upload("", "logo.png", png(120));
        String before = path();
        String file = before.substring(before.lastIndexOf('/') + 1);
        Visitor anybody = portal.visitor();

        assertThat(anybody.get("/logo/redrural/" + file).status()).isEqualTo(404);
        assertThat(anybody.get("/logo/ninguna/" + file).status()).isEqualTo(404);
        assertThat(anybody.get(before.replace(".png", ".jpg")).status()).isEqualTo(404);
        assertThat(anybody.get(before.replace(".png", "")).status()).isEqualTo(404);
        assertThat(portal.staffVisitor().get(before).status()).isEqualTo(404);
        assertThat(portal.staff("admin@redrural")
                        .get(SETTINGS + "/imagen/" + file)
                        .status())
                .isEqualTo(404);

        upload(logo().hash(), "logo.png", png(130));

        assertThat(anybody.get(before).status()).isEqualTo(404);
        assertThat(anybody.get(path()).status()).isEqualTo(200);
    }

    @Test
    void staffSeeItAndTakeItDown() {
        upload("", "logo.png", png(120));
        Answer page = administrator.get(SETTINGS);
        String preview = page.find("src=\"(/admin/[^\"]+)\"").orElseThrow();
        assertThat(administrator.get(preview).header("Content-Type")).isEqualTo("image/png");
        assertThat(cashier().get(preview).status()).isEqualTo(403);

        Answer removed = administrator.post(SETTINGS + "/quitar", "version", page.input("version"));

        assertThat(removed.location()).isEqualTo(SETTINGS + "?done=saved");
        assertThat(administrator.get(preview).status()).isEqualTo(404);
        assertThat(portal.visitor().get("/saldo/wispmega").text()).contains(NAME);
    }

    /** Servers keep such files on their disk; smaller ones stay in memory. */
    @ParameterizedTest
    @CsvSource({"240, 200, 25000, 35000", "2600, 1900, 2800000, 3500000"})
    void photographsOfAnySizeAreTaken(int width, int height, int least, int most) {
        byte[] photograph = jpeg(width, height);
        assertThat(photograph.length).isBetween(least, most);

        assertThat(upload("", "logo.jpg", photograph).location()).isEqualTo(SETTINGS + "?done=saved");

        assertThat(portal.visitor().get(path()).status()).isEqualTo(200);
    }

    @Test
    void whatIsNoLogoIsToldAtTheField() throws IOException {
        assertThat(upload("", "logo.png", "<html>".getBytes(StandardCharsets.UTF_8))
                        .words())
                .contains("Elija una imagen PNG o JPG.");
        assertThat(upload("", "logo.svg", "<svg/>".getBytes(StandardCharsets.UTF_8))
                        .words())
                .contains("Elija una imagen PNG o JPG.");
        assertThat(upload("", "logo.pdf", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8))
                        .words())
                .contains("Elija una imagen PNG o JPG.");
        assertThat(upload("", "logo.jpg", png(20)).words()).contains("El nombre del archivo no dice lo que es");
        assertThat(upload("", "logo.png", Arrays.copyOf(png(120), 60)).words()).contains("El archivo está dañado");
        assertThat(upload("", "logo.png", sized(png(20), 20_000)).words()).contains("La imagen es demasiado grande");
        assertThat(upload("", "logo.png", new byte[0]).words()).contains("El archivo está vacío");
        Answer none = administrator.upload(SETTINGS, List.of(), "version", "");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.words()).contains("Elija una imagen.");
        assertThat(administrator.get(SETTINGS).words()).contains("Todavía no hay logo");
    }

    @Test
    void whatIsNotSeenOnWhiteIsToldAtTheField() {
        byte[] clear = written(new BufferedImage(120, 40, BufferedImage.TYPE_INT_ARGB), "png");

        Answer refused = upload("", "logo.png", clear);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains(
                        "id=\"logo-error\">Su logo no se ve sobre fondo blanco. Suba una versión oscura o con fondo.");
        assertThat(administrator.get(SETTINGS).words()).contains("Todavía no hay logo");
    }

    @Test
    void whatIsNotEvenReadIsToldItsOwnLimit() {
        Answer refused = upload("", "logo.png", new byte[12 * 1024 * 1024]);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.words())
                .contains("El archivo es demasiado grande", "El logo puede pesar hasta 5 MB. Elija uno más ligero.")
                .doesNotContain("10 MB", "captura");
    }

    @Test
    void whatSomebodyElsePutUpMeanwhileIsNotOverwritten() {
        upload("", "logo.png", png(120));
        String first = path();

        Answer raced = upload("", "logo.png", png(130));

        assertThat(raced.status()).isEqualTo(409);
        assertThat(raced.input("version")).isEqualTo(logo().hash());
        assertThat(path()).isEqualTo(first);
        assertThat(administrator.post(SETTINGS + "/quitar", "version", "0").status())
                .isEqualTo(409);
    }

    @Test
    @Tag("TEN-08")
    void aChangeIsInTheAuditTrailInWords() {
        upload("", "logo.png", png(120));

        assertThat(administrator.get("/admin/bitacora").words())
                .contains("Cambió el logo")
                .contains("Logo: vacío → 120 × 40 (" + logo().hash().substring(0, 8) + ")");
    }

    @Test
    @Tag("BAL-06")
    void theBalancePageShowsItUnlessStaffDoNotWantThat() {
        upload("", "logo.png", png(120));
        assertThat(administrator.get("/admin/ajustes/saldo").text())
                .contains("name=\"logo\" checked", "src=\"" + SETTINGS + "/imagen/");

        Answer preview = balance("do", "preview");

        assertThat(preview.text()).contains(NAME).doesNotContain("src=\"" + SETTINGS);
        assertThat(portal.visitor().get("/saldo/wispmega").text()).contains(path());

        balance();

        assertThat(portal.visitor().get("/saldo/wispmega").text())
                .contains(NAME)
                .doesNotContain("/logo/");
        assertThat(portal.visitorOfDomain().get("/").text()).contains(path());
        assertThat(administrator.get("/admin/bitacora").words()).contains("Logo en la consulta de saldo: Sí → No");
    }

    /** Sends the balance page's settings without the logo. */
    private Answer balance(String... more) {
        List<String> fields = new ArrayList<>(List.of("identifiers", "EMAIL", "urls", "SLUG", "version"));
        fields.add(useCases().settings().current(admin()).version());
        fields.addAll(List.of(more));
        return administrator.post("/admin/ajustes/saldo", fields.toArray(String[]::new));
    }

    private Answer upload(String before, String name, byte[] file) {
        return administrator.upload(SETTINGS, new SentFile("logo", name, file), "version", before);
    }

    private Logo logo() {
        return Objects.requireNonNull(
                useCases().tenants().byId(wispmega()).orElseThrow().logo());
    }

    private String path() {
        return "/logo/wispmega/" + logo().fileName();
    }

    private static byte[] png(int width) {
        return written(new BufferedImage(width, 40, BufferedImage.TYPE_INT_RGB), "png");
    }

    private static byte[] written(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Gravel, no two neighbours alike. */
    private static byte[] jpeg(int width, int height) {
        BufferedImage gravel = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                gravel.setRGB(x, y, random.nextInt());
            }
        }
        return written(gravel, "jpeg");
    }

    /** Says that it is so wide. */
    private static byte[] sized(byte[] png, int width) {
        byte[] said = png.clone();
        said[18] = (byte) (width >> 8);
        said[19] = (byte) width;
        return said;
    }
}
