package io.wispportal.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.NotFoundException;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.ForbiddenException;
import io.wispportal.core.TestIsp;
import io.wispportal.document.Document;
import io.wispportal.document.DocumentId;
import io.wispportal.payment.PaymentReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PAY-02")
class VouchersTest {

    private static final int LIMIT = 10_485_760;

    private final TestIsp isp = new TestIsp();
    private final Vouchers vouchers = isp.portal().vouchers();
    private final CustomerCaller ana = isp.customer("ana");

    @Test
    void exactlyTheLimitIsTakenAndOneByteMoreIsNot() throws Exception {
        byte[] largest = SampleFiles.pdf(LIMIT);

        Document kept = receive(largest);

        assertThat(kept.size()).isEqualTo(LIMIT);
        assertThat(kept.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(largest)));
        assertThatThrownBy(() -> receive(SampleFiles.pdf(LIMIT + 1)))
                .isInstanceOfSatisfying(
                        FileTooLargeException.class,
                        refused -> assertThat(refused.limit()).isEqualTo(LIMIT));
        assertThat(isp.memory().documents().size()).isEqualTo(1);
    }

    @Test
    void anEmptyFileIsRefusedAndNothingIsKept() {
        assertThatThrownBy(() -> receive(new byte[0]))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        refused -> assertThat(refused.problem()).isEqualTo("empty"));
        assertThat(isp.memory().documents().size()).isZero();
    }

    @Test
    void aConnectionThatBreaksLeavesNothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("connection reset");
            }
        };
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(SampleFiles.pdf(5000)), broken);

        assertThatThrownBy(() -> vouchers.receive(ana, "a.pdf", breaking)).hasMessage("connection reset");
        assertThat(isp.memory().documents().size()).isZero();
    }

    @Test
    void afterAnHourWhatNothingRefersToIsDeleted() throws IOException {
        Document waiting = receive(SampleFiles.pdf());
        isp.after(Duration.ofHours(1).minusMillis(1));
        assertThat(vouchers.waiting(ana, waiting.id())).contains(waiting);

        isp.after(Duration.ofMillis(1));

        assertThat(vouchers.waiting(ana, waiting.id())).isEmpty();
        assertThat(isp.memory().documents().size()).isZero();
        assertThatThrownBy(() -> vouchers.open(isp.customer("ana"), waiting.id()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatAReportRefersToIsNeverDeleted() throws IOException {
        PaymentReport report = isp.report("ana", 0);
        isp.giveBack(report);

        isp.after(Duration.ofDays(1000));
        vouchers.sweep(isp.id(), report.voucher());

        try (OpenDocument open = vouchers.open(isp.cashier(), report.voucher())) {
            assertThat(open.bytes().readAllBytes()).isNotEmpty();
        }
    }

    @Test
    void nobodyFillsTheDiskWithFilesThatWait() throws IOException {
        for (int i = 0; i < Vouchers.MOST_WAITING; i++) {
            receive(SampleFiles.pdf());
        }
        InputStream unread = new ByteArrayInputStream(SampleFiles.pdf());

        assertThatThrownBy(() -> vouchers.receive(ana, "a.pdf", unread)).isInstanceOf(TooManyFilesException.class);
        assertThat(unread.available()).isEqualTo(SampleFiles.pdf().length);
        isp.voucher("luis");
        assertThat(isp.memory().documents().size()).isEqualTo(Vouchers.MOST_WAITING + 1);

        isp.after(Duration.ofHours(1));
        receive(SampleFiles.pdf());
    }

    @Test
    void whatReportsReferToTakesNoPlace() throws IOException {
        for (int i = 0; i < Vouchers.MOST_WAITING; i++) {
            isp.giveBack(isp.report("ana", 0));
        }

        receive(SampleFiles.pdf());
    }

    @Test
    void ofManyThatAreReceivedAtOnceNoMoreAreKeptThanHaveAPlace() throws Exception {
        int most = Vouchers.MOST_WAITING + 10;
        CyclicBarrier together = new CyclicBarrier(most);
        ExecutorService threads = Executors.newFixedThreadPool(most);
        try {
            List<Callable<Boolean>> work = Collections.nCopies(most, () -> isKept(together));
            long kept = 0;
            for (Future<Boolean> each : threads.invokeAll(work)) {
                kept += each.get() ? 1 : 0;
            }
            assertThat(kept).isEqualTo(Vouchers.MOST_WAITING);
            assertThat(isp.memory().documents().size()).isEqualTo(Vouchers.MOST_WAITING);
        } finally {
            threads.shutdownNow();
        }
    }

    /** All are let in before the first of them is read to its end. */
    private boolean isKept(CyclicBarrier together) throws IOException {
        InputStream bytes = new ByteArrayInputStream(SampleFiles.pdf()) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                if (pos == 0) {
                    await(together);
                }
                return super.read(buffer, offset, length);
            }
        };
        try {
            vouchers.receive(ana, "a.pdf", bytes);
            return true;
        } catch (TooManyFilesException refused) {
            return false;
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }

    @Test
    void bytesThatNeverGotARowAreSweptToo() throws IOException {
        DocumentId orphan = new DocumentId(new UUID(3, 3));
        isp.memory().documents().write(isp.id(), orphan, new ByteArrayInputStream(SampleFiles.pdf()));

        vouchers.sweep(isp.id(), orphan);
        vouchers.sweep(isp.id(), orphan);

        assertThat(isp.memory().documents().size()).isZero();
    }

    @Test
    void onlyTheOwnerSeesAWaitingFile() throws IOException {
        Document waiting = receive(SampleFiles.pdf());

        assertThat(vouchers.waiting(isp.customer("luis"), waiting.id())).isEmpty();
        assertThat(vouchers.waiting(isp.demo().customer("ana@redrural"), waiting.id()))
                .isEmpty();
        assertThatThrownBy(() -> vouchers.open(isp.demo().staff("admin@redrural"), waiting.id()))
                .isInstanceOf(NotFoundException.class);
    }

    private Document receive(byte[] file) throws IOException {
        return vouchers.receive(ana, "ticket.pdf", new ByteArrayInputStream(file));
    }

    @Test
    @Tag("TEN-01")
    @Tag("STA-01")
    void opensAFileForItsCustomerAndForReviewersOnly() throws IOException {
        DocumentId file = isp.voucher("ana");

        vouchers.open(isp.customer("ana"), file).close();
        vouchers.open(isp.cashier(), file).close();

        assertThatThrownBy(() -> vouchers.open(isp.customer("luis"), file)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> vouchers.describe(isp.customer("luis"), file)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> vouchers.open(isp.technician(), file)).isInstanceOf(ForbiddenException.class);
    }
}
