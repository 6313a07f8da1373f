package io.wispportal.benchmarks;

import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.credential.UploadThrottle;
import io.wispportal.core.document.FileSender;
import io.wispportal.core.document.IdentityDocuments;
import io.wispportal.core.document.IdentityParts;
import io.wispportal.core.document.picture.Pictures;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.jpa.FileDocumentStore;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.InMemoryAlarmClock;
import io.wispportal.testing.InMemoryAuditTrail;
import io.wispportal.testing.InMemoryDatabase;
import io.wispportal.testing.InMemoryDocumentKeyStore;
import io.wispportal.testing.InMemoryIdentityDocumentStore;
import io.wispportal.testing.InMemoryThrottleStore;
import io.wispportal.testing.InMemoryTransactions;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Takes the documents of several forms at once, in a process whose memory is measured; files lie on disk, rows in memory.
 * Arguments: folder of the files to send; folder to keep them in; forms; {@code collect} to have everything collected all
 * the time.
 */
public final class IntakeProgram {

    private static final IdentityDocumentKind[] KINDS = IdentityDocumentKind.values();

    private final Path sent;
    private final IdentityDocuments documents;
    private final TenantId tenant = new TenantId(new UUID(1, 1));

    private IntakeProgram(Path sent, Path kept) {
        InMemoryDatabase database = new InMemoryDatabase();
        Clock clock = Clock.systemUTC();
        this.sent = sent;
        this.documents = new IdentityParts(
                        new FileDocumentStore(kept),
                        new InMemoryDocumentKeyStore(database),
                        PortalKeys.generate(),
                        new InMemoryIdentityDocumentStore(database),
                        Pictures.bounded(),
                        new UploadThrottle(
                                new InMemoryThrottleStore(database),
                                new InMemoryAlarmClock(database),
                                new InMemoryTransactions(database),
                                clock),
                        new InMemoryAlarmClock(database),
                        new InMemoryTransactions(database),
                        new AuditLog(new InMemoryAuditTrail(database), UUID::randomUUID, clock),
                        UUID::randomUUID,
                        clock)
                .documents();
    }

    public static void main(String[] args) throws Exception {
        IntakeProgram program = new IntakeProgram(Path.of(args[0]), Path.of(args[1]));
        long pid = ProcessHandle.current().pid();
        program.form();
        HeapPeak peak = HeapPeak.watch();
        System.gc();
        long heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        long idle = Processor.residentMiB(pid);
        Processor.forgetPeak(pid);
        if (args.length > 3) {
            peak.collectAlways();
        }
        double seconds = program.forms(Integer.parseInt(args[2]));
        long most = Processor.peakMiB(pid);
        System.out.printf(Locale.ROOT, "%8.2f %8d %8s %10d %10d%n", seconds, heap, peak.told(), idle, most - idle);
        System.exit(0);
    }

    private double forms(int count) throws Exception {
        List<Callable<Void>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(this::form);
        }
        ExecutorService threads = Executors.newFixedThreadPool(count);
        long start = System.nanoTime();
        try {
            for (Future<Void> done : threads.invokeAll(all)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private Void form() throws Exception {
        for (int i = 0; i < KINDS.length; i++) {
            Path file = sent.resolve(IntakeBenchmark.FILES.get(i));
            try (InputStream bytes = Files.newInputStream(file)) {
                documents.receive(FileSender.staff(tenant), KINDS[i], IntakeBenchmark.FILES.get(i), bytes);
            }
        }
        return null;
    }
}
