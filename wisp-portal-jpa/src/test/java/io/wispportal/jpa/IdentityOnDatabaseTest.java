package io.wispportal.jpa;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.WispPortal;
import io.wispportal.core.document.FileSender;
import io.wispportal.document.DocumentId;
import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.job.AlarmKind;
import io.wispportal.testing.InMemoryRouterGateway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An identity document from the sender to its end, in a real database and on a real disk. */
@Tag("PRE-10")
final class IdentityOnDatabaseTest {

    @TempDir
    private Path folder;

    private final UUID request = SampleTenant.IDS.get();

    @ParameterizedTest
    @EnumSource
    void itIsUnreadableOnTheDiskAndGoneWithItsKeyWhenItsTimeIsOver(Environment environment) throws IOException {
        TestStores stores = environment.stores();
        SampleTenant isp = SampleTenant.in(stores);
        Clock clock = Clock.systemUTC();
        WispPortal portal = DatabasePortal.in(environment, folder, clock, new InMemoryRouterGateway());

        IdentityDocument kept = portal.identityDocuments()
                .receive(FileSender.staff(isp.id), IdentityDocumentKind.ID_FRONT, "INE.png", DatabasePortal.png());

        assertThat(files()).as("the picture that was sent is gone").containsOnlyKeys(kept.id());
        assertThat(new String(files().get(kept.id()), ISO_8859_1)).doesNotContain("JFIF");
        assertThat(stores.documentKeys().find(isp.id, kept.id())).isPresent();
        assertThat(stores.alarmAt(
                        isp.id, AlarmKind.SWEEP_IDENTITY_DOCUMENT, kept.id().value()))
                .isPresent();

        portal.identityDocuments().attach(isp.id, List.of(kept.id()), request, clock.instant());
        assertThat(stores.alarmAt(isp.id, AlarmKind.EXPIRE_IDENTITY_DOCUMENTS, request))
                .isPresent();
        portal.alarms()
                .ring(isp.id, AlarmKind.SWEEP_IDENTITY_DOCUMENT, kept.id().value());
        assertThat(files()).as("the request has it").containsOnlyKeys(kept.id());

        assertThat(portal.alarms().ring(isp.id, AlarmKind.EXPIRE_IDENTITY_DOCUMENTS, request))
                .isEmpty();

        assertThat(files()).isEmpty();
        assertThat(stores.documentKeys().find(isp.id, kept.id())).isEmpty();
        assertThat(stores.identityDocuments().find(isp.id, kept.id())).isEmpty();
    }

    private Map<DocumentId, byte[]> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> DocumentId.parse(file.getFileName().toString()), IdentityOnDatabaseTest::bytes));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
