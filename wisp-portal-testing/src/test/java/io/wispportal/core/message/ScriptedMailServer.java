package io.wispportal.core.message;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;

/** An SMTP server on loopback that answers as told: by command, or {@code .} for what came after DATA. */
final class ScriptedMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers;

    private ScriptedMailServer(ServerSocket socket, Map<String, String> answers) {
        this.socket = socket;
        this.answers = answers;
    }

    static ScriptedMailServer answering(Map<String, String> answers) throws IOException {
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ScriptedMailServer server = new ScriptedMailServer(socket, answers);
        Thread thread = new Thread(server::serve, "scripted-mail-server");
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
        try (Socket client = socket.accept()) {
            talk(client);
        } catch (IOException hungUp) {
            // one conversation is all a test needs
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
        boolean data = false;
        say(client, "220 ready");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!data || line.equals(".")) {
                String command = line.split("[ :]", 2)[0];
                data = command.equals("DATA");
                say(client, answers.getOrDefault(command, data ? "354 go on" : "250 OK"));
            }
        }
    }

    private static void say(Socket client, String reply) throws IOException {
        client.getOutputStream().write((reply + "\r\n").getBytes(US_ASCII));
        client.getOutputStream().flush();
    }
}
