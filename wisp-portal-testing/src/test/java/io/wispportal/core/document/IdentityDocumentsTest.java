package io.wispportal.core.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.ActorKind;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditTrail;
import io.wispportal.core.ForbiddenException;
import io.wispportal.core.TestIsp;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.captcha.CaptchaPass;
import io.wispportal.core.credential.UploadThrottle;
import io.wispportal.core.document.picture.Pictures;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentKeyStore;
import io.wispportal.document.DocumentType;
import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.job.AlarmKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PRE-10")
class IdentityDocumentsTest {

    private static final UUID REQUEST = new UUID(8, 1);

    private final TestIsp isp = new TestIsp();
    private final IdentityDocuments documents = isp.portal().identityDocuments();
    private final IdentityReading reading = isp.portal().identityReading();
    private final FileSender staff = FileSender.staff(isp.id());
    private final DocumentKeyStore keys = isp.portal().adapters().get(DocumentKeyStore.class);

    @Test
    @Tag("PRE-03")
    void aPdfIsKeptAsItIs() throws Exception {
        IdentityDocument kept = receive("recibo.pdf", MadePdfs.good());
        attach(kept, Duration.ofDays(180));

        assertThat(kept.type()).isEqualTo(DocumentType.PDF);
        assertThat(kept.fileName()).isEqualTo("recibo.pdf");
        assertThat(kept.size()).isEqualTo(MadePdfs.good().length);
        assertThat(bytes(kept)).isEqualTo(MadePdfs.good());
    }

    @Test
    @Tag("PRE-03")
    void aPictureIsKeptAsTheNewOneOnly() throws Exception {
        IdentityDocument kept =
                receive("INE.PNG", MadePictures.png(MadePictures.flag(90, 60, BufferedImage.TYPE_INT_RGB)));
        attach(kept, Duration.ofDays(180));

        byte[] bytes = bytes(kept);
        assertThat(kept.type()).isEqualTo(DocumentType.JPEG);
        assertThat(kept.fileName()).isEqualTo("INE.jpg");
        assertThat(kept.size()).isEqualTo(bytes.length);
        assertThat(kept.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(isp.memory().documents().size()).isEqualTo(1);
    }

    @Test
    void onTheDiskNothingCanBeRead() throws IOException {
        IdentityDocument kept = receive("recibo.pdf", MadePdfs.good());

        try (InputStream raw = isp.memory().documents().open(isp.id(), kept.id())) {
            assertThat(new String(raw.readAllBytes(), ISO_8859_1)).doesNotContain("PDF");
        }
    }

    @Test
    @Tag("STA-01")
    void onlyWhoMayOpensThemAndEveryLookIsRecorded() throws IOException {
        IdentityDocument kept = receive("ine.jpg", MadePictures.jpeg(40, 30));
        attach(kept, Duration.ofDays(180));

        assertThatThrownBy(() -> reading.open(isp.cashier(), kept.id())).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> reading.ofRequest(isp.technician(), REQUEST)).isInstanceOf(ForbiddenException.class);
        assertThat(recorded(AuditAction.IDENTITY_DOCUMENT_OPENED)).isEmpty();

        bytes(kept);
        bytes(kept);

        assertThat(recorded(AuditAction.IDENTITY_DOCUMENT_OPENED)).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo(isp.admin().actor());
            assertThat(entry.subject()).isEqualTo(REQUEST);
            assertThat(entry.details()).containsEntry("kind", "ID_FRONT").doesNotContainValue("ine.jpg");
        });
    }

    @Test
    @Tag("TEN-01")
    void staffOfAnotherTenantFindNothing() throws IOException {
        IdentityDocument kept = receive("ine.jpg", MadePictures.jpeg(40, 30));
        attach(kept, Duration.ofDays(180));

        assertThat(reading.ofRequest(isp.demo().staff("admin@redrural"), REQUEST))
                .isEmpty();
        assertThatThrownBy(() -> reading.open(isp.demo().staff("admin@redrural"), kept.id()))
                .isInstanceOf(NotFoundException.class);
        assertThat(documents.waiting(isp.demo().tenant("redrural").id(), kept.id()))
                .isEmpty();
    }

    @Test
    void nobodyOpensWhatBelongsToNoRequest() throws IOException {
        IdentityDocument waiting = receive("ine.jpg", MadePictures.jpeg(40, 30));

        assertThatThrownBy(() -> reading.open(isp.admin(), waiting.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatNoRequestClaimsIsGoneAfterAnHour() throws IOException {
        IdentityDocument waiting = receive("ine.jpg", MadePictures.jpeg(40, 30));
        isp.after(Duration.ofHours(1).minusMillis(1));
        assertThat(documents.waiting(isp.id(), waiting.id())).contains(waiting);

        isp.after(Duration.ofMillis(1));

        assertThat(documents.waiting(isp.id(), waiting.id())).isEmpty();
        assertNothingIsLeft(waiting);
        assertThatThrownBy(() -> attach(waiting, Duration.ofDays(1))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aDocumentBelongsToOneRequestOnly() throws IOException {
        IdentityDocument kept = receive("ine.jpg", MadePictures.jpeg(40, 30));
        IdentityDocument other = receive("ine2.jpg", MadePictures.jpeg(40, 30));
        attach(kept, Duration.ofDays(180));

        assertThatThrownBy(() -> documents.attach(
                        isp.id(),
                        List.of(other.id(), kept.id()),
                        new UUID(8, 2),
                        isp.clock().instant()))
                .isInstanceOf(NotFoundException.class);

        assertThat(documents.waiting(isp.id(), other.id())).as("all or none").isPresent();
        assertThat(reading.ofRequest(isp.admin(), REQUEST)).hasSize(1);
    }

    @Test
    void whenTheTimeIsOverFileAndKeyAreGoneAndABackupIsWorthNothing() throws IOException {
        IdentityDocument kept = receive("ine.jpg", MadePictures.jpeg(40, 30));
        attach(kept, Duration.ofDays(180));
        byte[] backup;
        try (InputStream raw = isp.memory().documents().open(isp.id(), kept.id())) {
            backup = raw.readAllBytes();
        }
        isp.after(Duration.ofDays(180).minusMillis(1));
        assertThat(bytes(kept)).isNotEmpty();

        isp.after(Duration.ofMillis(1));

        assertNothingIsLeft(kept);
        assertThat(reading.ofRequest(isp.admin(), REQUEST)).isEmpty();
        assertThat(recorded(AuditAction.IDENTITY_DOCUMENT_DELETED))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor().kind()).isEqualTo(ActorKind.SYSTEM);
                    assertThat(entry.subject()).isEqualTo(REQUEST);
                });
        isp.memory().documents().write(isp.id(), kept.id(), new ByteArrayInputStream(backup));
        assertThatThrownBy(() -> reading.open(isp.admin(), kept.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void oneThatIsBeingDeletedIsNotThere() throws IOException {
        IdentityDocument kept = receive("ine.jpg", MadePictures.jpeg(40, 30));
        attach(kept, Duration.ofDays(180));
        isp.inTransaction(() -> keys.remove(isp.id(), kept.id()));

        assertThatThrownBy(() -> reading.open(isp.admin(), kept.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFileOfWhichNothingCanBeNotedIsNotKept() {
        IdentityDocuments broken = withRegister(notingNothing());

        assertThatThrownBy(() -> broken.receive(
                        staff,
                        IdentityDocumentKind.ID_FRONT,
                        "ine.jpg",
                        new ByteArrayInputStream(MadePictures.jpeg(40, 30))))
                .isInstanceOf(IllegalStateException.class);

        assertThat(isp.memory().documents().size()).isZero();
    }

    private IdentityDocumentStore notingNothing() {
        IdentityDocumentStore real = isp.store(IdentityDocumentStore.class);
        return (IdentityDocumentStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {IdentityDocumentStore.class}, (self, method, args) -> {
                    if (method.getName().equals("add")) {
                        throw new IllegalStateException("no room");
                    }
                    return method.invoke(real, args);
                });
    }

    private IdentityDocuments withRegister(IdentityDocumentStore register) {
        Transactions transactions = isp.store(Transactions.class);
        return new IdentityParts(
                        isp.memory().documents(),
                        keys,
                        PortalKeys.generate(),
                        register,
                        Pictures.bounded(),
                        new UploadThrottle(
                                isp.store(ThrottleStore.class), isp.memory().alarms(), transactions, isp.clock()),
                        isp.memory().alarms(),
                        transactions,
                        new AuditLog(isp.store(AuditTrail.class), UUID::randomUUID, isp.clock()),
                        UUID::randomUUID,
                        isp.clock())
                .documents();
    }

    @Test
    void aRequestThatIsClosedShortensTheTime() throws IOException {
        IdentityDocument kept = receive("ine.jpg", MadePictures.jpeg(40, 30));
        attach(kept, Duration.ofDays(365));
        isp.after(Duration.ofDays(10));

        documents.keepUntil(isp.id(), REQUEST, isp.clock().instant().plus(Duration.ofDays(30)));

        isp.after(Duration.ofDays(30).minusMillis(1));
        assertThat(bytes(kept)).isNotEmpty();
        isp.after(Duration.ofDays(1));
        assertNothingIsLeft(kept);
    }

    @Test
    void aTimeThatIsMadeLongerHolds() throws IOException {
        IdentityDocument kept = receive("ine.jpg", MadePictures.jpeg(40, 30));
        attach(kept, Duration.ofHours(2));

        documents.keepUntil(isp.id(), REQUEST, isp.clock().instant().plus(Duration.ofDays(3)));

        isp.after(Duration.ofHours(3));
        assertThat(bytes(kept)).isNotEmpty();
        isp.after(Duration.ofDays(3));
        assertNothingIsLeft(kept);
    }

    @Test
    @Tag("PRE-03")
    void nobodyFillsTheDisk() throws IOException {
        for (int i = 0; i < WaitingPlaces.OF_ALL; i++) {
            receive("a.pdf", MadePdfs.good());
        }
        InputStream unread = new ByteArrayInputStream(MadePdfs.good());

        assertThatThrownBy(() -> documents.receive(staff, IdentityDocumentKind.COUPON, "a.pdf", unread))
                .isInstanceOf(TooManyFilesException.class);

        assertThat(unread.available()).isEqualTo(MadePdfs.good().length);
        isp.after(Duration.ofHours(1));
        receive("a.pdf", MadePdfs.good());
    }

    @Test
    @Tag("PRE-03")
    void oneAddressTakesThePlacesOfNobodyElse() throws IOException {
        FileSender one = admitted("203.0.113.5");
        for (int i = 0; i < WaitingPlaces.OF_ONE; i++) {
            receive(one);
        }

        assertThatThrownBy(() -> receive(one))
                .isInstanceOfSatisfying(
                        TooManyFilesException.class,
                        many -> assertThat(many.isOfAll()).isFalse());

        receive(admitted("203.0.113.6"));
        receive("a.pdf", MadePdfs.good());
        attach(receive(admitted("203.0.113.7")), Duration.ofDays(1));
    }

    @Test
    @Tag("PRE-03")
    void strangersTogetherTakeNoneOfTheStaffsPlaces() throws IOException {
        for (int i = 0; i < WaitingPlaces.OF_ALL; i++) {
            receive(admitted("203.0.113." + i));
        }

        FileSender late = admitted("198.51.100.1");
        assertThatThrownBy(() -> receive(late))
                .isInstanceOfSatisfying(
                        TooManyFilesException.class,
                        many -> assertThat(many.isOfAll()).isTrue());

        receive("a.pdf", MadePdfs.good());
    }

    @Test
    @Tag("PRE-03")
    void formsWithFilesAreCountedForTheirAddressWhateverBecomesOfThem() {
        for (int i = 0; i < 12; i++) {
            admitted("2001:db8::" + i);
        }

        assertThatThrownBy(() -> admitted("2001:db8::ffff")).isInstanceOf(TooManyFilesException.class);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 4; i++) {
                        documents.admit(isp.tenant(), "203.0.113.9", CaptchaPass.FEWER::share);
                    }
                })
                .as("fewer while nobody knows whether it is a person")
                .isInstanceOf(TooManyFilesException.class);
        admitted("2001:db8:0:1::1");
        isp.after(Duration.ofHours(1));
        admitted("2001:db8::ffff");
    }

    @Test
    void whatAPortalThatDiedHadBegunToStoreIsSwept() throws IOException {
        DocumentId orphan = new DocumentId(new UUID(3, 3));
        isp.memory().documents().write(isp.id(), orphan, new ByteArrayInputStream(new byte[] {1}));
        isp.inTransaction(() -> isp.memory()
                .alarms()
                .wake(
                        isp.id(),
                        AlarmKind.SWEEP_IDENTITY_DOCUMENT,
                        orphan.value(),
                        isp.clock().instant()));

        isp.memory().ringDueAlarms();

        assertThat(isp.memory().documents().size()).isZero();
    }

    private void assertNothingIsLeft(IdentityDocument document) {
        assertThat(keys.find(isp.id(), document.id())).isEmpty();
        assertThatThrownBy(() -> isp.memory().documents().open(isp.id(), document.id()))
                .isInstanceOf(FileNotFoundException.class);
    }

    private List<AuditEntry> recorded(AuditAction action) {
        return isp.audit().stream().filter(entry -> entry.action() == action).toList();
    }

    private IdentityDocument receive(String name, byte[] file) throws IOException {
        return documents.receive(staff, IdentityDocumentKind.ID_FRONT, name, new ByteArrayInputStream(file));
    }

    private IdentityDocument receive(FileSender sender) throws IOException {
        return documents.receive(
                sender, IdentityDocumentKind.COUPON, "a.pdf", new ByteArrayInputStream(MadePdfs.good()));
    }

    private FileSender admitted(String address) {
        return documents.admit(isp.tenant(), address, limit -> limit);
    }

    private void attach(IdentityDocument document, Duration kept) {
        documents.attach(
                isp.id(), List.of(document.id()), REQUEST, isp.clock().instant().plus(kept));
    }

    private byte[] bytes(IdentityDocument document) throws IOException {
        try (OpenIdentityDocument open = reading.open(isp.admin(), document.id())) {
            return open.bytes().readAllBytes();
        }
    }
}
