package io.wispportal.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;

/** An SMTP server on loopback that answers one command as told and the others with "250 OK". */
final class RefusingMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers;

    private RefusingMailServer(ServerSocket socket, Map<String, String> answers) {
        this.socket = socket;
        this.answers = answers;
    }

    /** @param reply the whole answer to {@code command}, for example {@code 550 no such user} */
    static RefusingMailServer answering(String command, String reply) throws IOException {
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        RefusingMailServer server = new RefusingMailServer(socket, Map.of(command, reply));
        Thread thread = new Thread(server::serve, "refusing-mail-server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException hungUp) {
                // the next one may stay longer
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader commands = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
        say(client, "220 ready");
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            String command = line.split("[ :]", 2)[0];
            say(client, answers.getOrDefault(command, "250 OK"));
        }
    }

    private static void say(Socket client, String reply) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((reply + "\r\n").getBytes(US_ASCII));
        out.flush();
    }
}
