package io.wispportal.testing.demo;

import static io.wispportal.preinstall.InstallationState.CLOSED;
import static io.wispportal.preinstall.InstallationState.INSTALLING;
import static io.wispportal.preinstall.InstallationState.REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.StaffCaller;
import io.wispportal.core.TimeOrderedIds;
import io.wispportal.core.preinstall.RequestFile;
import io.wispportal.document.IdentityDocument;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRow;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.testing.InMemoryPortal;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PRE-06")
class DemoRequestsTest {

    private final InMemoryPortal memory = new InMemoryPortal();
    private final DemoInstallation demo = DemoInstallation.fill(memory);
    private final Supplier<UUID> ids = new TimeOrderedIds(memory.clock(), new SecureRandom());
    private final StaffCaller admin = demo.staff("admin@wispmega");

    @Test
    void thereIsOneForEachThingThatCanBecomeOfARequest() {
        fill();

        List<InstallationRow> waiting = rows(admin, REQUESTED);
        assertThat(waiting)
                .extracting(row -> row.request().applicant().firstName())
                .containsExactly("Marisol", "Jorge", "Berta");
        assertThat(waiting).extracting(row -> row.request().emailClash()).containsExactly(false, true, false);
        assertThat(waiting).extracting(InstallationRow::open).containsExactly(0, 0, 1);
        assertThat(open(waiting.get(0)).coupon()).isPresent();
        assertThat(rows(admin, CLOSED))
                .singleElement()
                .satisfies(row -> assertThat(row.request().closing()).isNotNull());
        assertThat(rows(admin, INSTALLING))
                .singleElement()
                .satisfies(row -> assertThat(open(row).agreement()).isNotNull());
        assertThat(rows(demo.staff("admin@redrural"), InstallationState.values()))
                .hasSize(1);
    }

    @Test
    void theyAreAddedOnce() {
        fill();
        fill();

        assertThat(rows(admin, InstallationState.values())).hasSize(5);
    }

    @Test
    void theirDocumentsCanBeSeen() throws IOException {
        fill();

        List<IdentityDocument> documents = open(rows(admin, REQUESTED).get(0)).documents();

        assertThat(documents).hasSize(4);
        for (IdentityDocument document : documents) {
            try (InputStream bytes =
                    memory.portal().identityReading().open(admin, document.id()).bytes()) {
                assertThat(ImageIO.read(bytes)).isNotNull();
            }
        }
    }

    @Test
    void theOneWithTheClashIsActivatedOnceItsEmailIsAnother() {
        fill();
        InstallationRequest clashing = rows(admin, REQUESTED).get(1).request();

        memory.portal().requestHandling().changeEmail(admin, clashing.id(), clashing.version(), "jorge@example.com");

        assertThat(rows(admin, REQUESTED)).noneMatch(row -> row.request().emailClash());
    }

    private void fill() {
        DemoRequests.fill(memory.portal(), admin, memory.clock(), ids);
    }

    private List<InstallationRow> rows(StaffCaller staff, InstallationState... states) {
        return memory.portal()
                .installationDesk()
                .list(staff, Set.of(states), null)
                .items();
    }

    private RequestFile open(InstallationRow row) {
        return memory.portal().installationDesk().open(admin, row.request().id());
    }
}
