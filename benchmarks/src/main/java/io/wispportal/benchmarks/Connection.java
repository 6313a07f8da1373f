package io.wispportal.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive HTTP/1.1 connection, as cheap as a client can be: the load must not eat the server's processor. */
final class Connection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Connection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(120_000);
        in = new BufferedInputStream(socket.getInputStream(), 65_536);
        out = socket.getOutputStream();
    }

    /**
     * An answer.
     *
     * @param location where it leads to, or empty
     * @param cookie   name and value of the last one that is set, or empty
     */
    record Response(int status, String location, String cookie, String text) {

        boolean leadsTo(String path) {
            return status == 303 && location.endsWith(path);
        }
    }

    Response send(byte[] request) throws IOException {
        out.write(request);
        out.flush();
        return read();
    }

    OutputStream out() {
        return out;
    }

    Response read() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        String location = "";
        String cookie = "";
        for (String header = line(); !header.isEmpty(); header = line()) {
            String name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
            if (name.equals("content-length")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (name.equals("location")) {
                location = header.substring(9).strip();
            } else if (name.equals("set-cookie")) {
                cookie = header.substring(11).strip().split(";", 2)[0];
            }
        }
        return new Response(status, location, cookie, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("connection closed");
            }
            line.append((char) c);
        }
        return line.substring(0, Math.max(0, line.length() - 1));
    }
}
