package io.wispportal.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Payment reports with a voucher of 10 MiB, one after the other and 32 at once, beside a bare upload of the same size. */
final class UploadBenchmark {

    private static final int SIZE = 10_485_760;
    private static final String BOUNDARY = "benchmark-7d21";
    private static final int AT_ONCE = 32;

    private final Server server;
    private final Customers customers;
    private final Sessions sessions;
    private final byte[] file = pdf();
    /** Mutable state: the next customer who has not reported yet. */
    private int next = 1;

    UploadBenchmark(Server server, Customers customers) {
        this.server = server;
        this.customers = customers;
        this.sessions = new Sessions(customers.keys());
    }

    void run() throws Exception {
        uploads("warm-up", 8, 8, true);
        uploads("warm-up", 8, 8, false);
        System.out.printf(
                "%-22s %8s %12s %12s %10s%n", "10 MiB voucher", "at once", "server ms", "wall ms", "peak +MiB");
        uploads("bare upload", 16, 1, false);
        uploads("payment report", 16, 1, true);
        uploads("bare upload", AT_ONCE, AT_ONCE, false);
        uploads("payment report", AT_ONCE, AT_ONCE, true);
    }

    private void uploads(String name, int count, int atOnce, boolean report) throws Exception {
        List<Callable<Double>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] head = report ? reportHead(next++) : bareHead();
            all.add(() -> upload(head, report ? 303 : 204));
        }
        Processor.forgetPeak(server.pid());
        long before = Processor.residentMiB(server.pid());
        double cpu = Processor.millis(server.pid());
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        List<Double> wall = new ArrayList<>();
        try {
            for (Future<Double> done : threads.invokeAll(all)) {
                wall.add(done.get());
            }
        } finally {
            threads.shutdown();
        }
        if (!name.equals("warm-up")) {
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %8d %12.1f %12.1f %10d%n",
                    name,
                    atOnce,
                    (Processor.millis(server.pid()) - cpu) / count,
                    Figures.middle(wall),
                    Processor.peakMiB(server.pid()) - before);
        }
    }

    private double upload(byte[] head, int expected) throws IOException {
        byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        long start = System.nanoTime();
        try (Connection connection = new Connection(server.port())) {
            OutputStream out = connection.out();
            out.write(head);
            out.write(file);
            Connection.Response answer = connection.send(tail);
            if (answer.status() != expected) {
                throw new IOException("status " + answer.status() + ": " + answer.text());
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private byte[] reportHead(int number) {
        Sessions.Browser browser = sessions.of(customers, number);
        String fields = field("form-token", browser.formToken())
                + field("method", customers.method().toString())
                + field("amount", "100.00")
                + field("paidOn", LocalDate.now(Clock.systemUTC()).minusDays(2).toString())
                + field("reference", "R" + number);
        return request("/mis-facturas/" + customers.invoice(number) + "/reportar", browser.cookie(), fields);
    }

    private byte[] bareHead() {
        return request("/benchmark-upload", "none=1", "");
    }

    private byte[] request(String path, String cookie, String fields) {
        String part = fields + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"voucher\"; "
                + "filename=\"voucher.pdf\"\r\nContent-Type: application/pdf\r\n\r\n";
        int length = part.length() + SIZE + BOUNDARY.length() + 8;
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nOrigin: http://localhost:"
                + server.port() + "\r\nCookie: " + cookie + "\r\nContent-Type: multipart/form-data; boundary="
                + BOUNDARY + "\r\nContent-Length: " + length + "\r\n\r\n";
        return (head + part).getBytes(StandardCharsets.UTF_8);
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static byte[] pdf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(SIZE);
        bytes.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(new byte[SIZE - bytes.size()]);
        return bytes.toByteArray();
    }
}
