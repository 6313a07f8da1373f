package io.wispportal.routeros.client;

import io.wispportal.routeros.simulator.RouterSimulator;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Encrypts what goes to a simulated router, with a certificate that it signed itself, as routers do. */
public final class TlsFront implements AutoCloseable {

    private static final String PASSWORD = "changeit";

    private final RouterSimulator router;
    private final ServerSocket server;
    private final String pin;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean deaf;

    private TlsFront(RouterSimulator router, ServerSocket server, String pin) {
        this.router = router;
        this.server = server;
        this.pin = pin;
    }

    public static TlsFront before(RouterSimulator router, Path folder) throws Exception {
        KeyStore keys = keys(folder.resolve("router.p12"));
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        ServerSocket server =
                context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        byte[] key = keys.getCertificate("router").getPublicKey().getEncoded();
        String pin =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key));
        TlsFront front = new TlsFront(router, server, pin);
        front.threads.execute(front::accept);
        return front;
    }

    /** The JDK's own tool makes the certificate. */
    private static KeyStore keys(Path file) throws Exception {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(
                        tool.toString(),
                        "-genkeypair",
                        "-alias",
                        "router",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=router",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD,
                        "-storetype",
                        "PKCS12")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException("keytool made no key");
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    public int port() {
        return server.getLocalPort();
    }

    public String pin() {
        return pin;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Socket behind = new Socket(router.host(), router.port());
                threads.execute(() -> pump(client, behind));
                threads.execute(() -> pump(behind, client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** From now on nobody is listened to, and no connection is closed. */
    public void goDeaf() {
        deaf = true;
    }

    private void pump(Socket from, Socket to) {
        try (from;
                to) {
            byte[] some = new byte[8_192];
            int count = from.getInputStream().read(some);
            while (count > 0 && !deaf) {
                to.getOutputStream().write(some, 0, count);
                count = from.getInputStream().read(some);
            }
            if (deaf) {
                closed.await();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (IOException broken) {
            // whoever is left sees the end
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        closed.countDown();
        threads.shutdownNow();
    }
}
