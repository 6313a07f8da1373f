package io.wispportal.core.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.core.TestIsp;
import io.wispportal.core.document.RefusedFileException;
import io.wispportal.tenant.Logo;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("TEN-02")
class LogoEditingTest {

    private final TestIsp isp = new TestIsp();
    private final LogoEditing logos = isp.portal().logo();

    @Test
    void aLogoIsThereAtOnceAndAnotherOneTakesItsPlace() throws IOException {
        assertThat(isp.tenant().logo()).isNull();

        put("", 60);

        Logo first = logo();
        assertThat(first.width()).isEqualTo(60);
        assertThat(read(first))
                .hasValueSatisfying(seen -> assertThat(seen.getWidth()).isEqualTo(60));
        assertThat(logos.current(isp.admin())).contains(first);

        put(first.hash(), 70);

        assertThat(logo().width()).isEqualTo(70);
        assertThat(read(first)).isEmpty();
    }

    /** Servers' streams of files on their disk are not read any more once they are closed. */
    @Test
    void aPhotographFromADiskIsALogo() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 900, BufferedImage.TYPE_3BYTE_BGR), "jpeg", jpeg);

        try (InputStream file = new BufferedInputStream(new ByteArrayInputStream(jpeg.toByteArray()))) {
            logos.change(isp.admin(), "", "logo.jpg", file);
        }

        assertThat(logo().width()).isEqualTo(320);
        assertThat(read(logo())).isPresent();
    }

    @Test
    void takenDownItIsGone() throws IOException {
        put("", 60);
        Logo logo = logo();

        logos.remove(isp.admin(), logo.hash());
        logos.remove(isp.admin(), logo.hash());

        assertThat(isp.tenant().logo()).isNull();
        assertThat(read(logo)).isEmpty();
    }

    @Test
    @Tag("TEN-08")
    void everyChangeIsWrittenDownOnce() throws IOException {
        put("", 60);
        String first = logo().hash();
        put(first, 60);
        put(first, 70);
        logos.remove(isp.admin(), logo().hash());

        assertThat(isp.audit()).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.LOGO_CHANGED);
            assertThat(entry.actor()).isEqualTo(isp.admin().actor());
        });
        assertThat(isp.audit())
                .extracting(AuditEntry::details)
                .anySatisfy(details -> assertThat(details)
                        .containsEntry("logo.old", "60 × 20 (" + first.substring(0, 8) + ")")
                        .hasEntrySatisfying("logo.new", next -> assertThat(next).startsWith("70 × 20 (")));
        assertThat(isp.audit())
                .extracting(AuditEntry::details)
                .anySatisfy(details -> assertThat(details)
                        .containsEntry("logo.new", "")
                        .hasEntrySatisfying("logo.old", last -> assertThat(last).startsWith("70 × 20 (")));
    }

    @Test
    void whoeverIsSecondOverwritesNothing() throws IOException {
        put("", 60);
        Logo first = logo();

        assertThatThrownBy(() -> put("", 70)).isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> logos.remove(isp.admin(), "")).isInstanceOf(ConcurrentChangeException.class);

        assertThat(logo()).isEqualTo(first);
        assertThat(isp.audit()).hasSize(1);
    }

    @Test
    void whatIsRefusedLeavesTheOneThatIsThere() throws IOException {
        put("", 60);
        Logo first = logo();
        InputStream page = new ByteArrayInputStream("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThatThrownBy(() -> logos.change(isp.admin(), first.hash(), "logo.png", page))
                .isInstanceOf(RefusedFileException.class);

        assertThat(logo()).isEqualTo(first);
        assertThat(read(first)).isPresent();
    }

    @Test
    @Tag("TEN-01")
    void itIsTheTenantsOwn() throws IOException {
        put("", 60);

        assertThat(logos.current(isp.demo().staff("admin@redrural"))).isEmpty();
        assertThat(logos.open(isp.demo().tenant("redrural").id(), logo().hash()))
                .isEmpty();
    }

    private void put(String before, int width) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        logos.change(isp.admin(), before, "logo.png", new ByteArrayInputStream(png.toByteArray()));
    }

    private Logo logo() {
        return Objects.requireNonNull(isp.tenant().logo());
    }

    private Optional<BufferedImage> read(Logo logo) throws IOException {
        Optional<InputStream> picture = logos.open(isp.id(), logo.hash());
        if (picture.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = picture.get()) {
            return Optional.of(ImageIO.read(in));
        }
    }
}
