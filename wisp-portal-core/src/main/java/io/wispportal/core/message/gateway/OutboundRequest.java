package io.wispportal.core.message.gateway;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One HTTP request.
 *
 * @param headers beside Host, Content-Length and Connection
 * @param body    empty for none
 */
record OutboundRequest(String method, URI address, Map<String, String> headers, String body) {

    /** As it goes over the wire. */
    byte[] bytes() {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method + " " + target() + " HTTP/1.1\r\n");
        header(head, "Host", host());
        headers.forEach((name, value) -> header(head, name, value));
        header(head, "Connection", "close");
        if (!method.equals("GET")) {
            header(head, "Content-Length", String.valueOf(content.length));
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + content.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        return all;
    }

    private String target() {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private String host() {
        return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
    }

    private static void header(StringBuilder head, String name, String value) {
        if (!name.matches("[A-Za-z0-9-]{1,60}") || value.chars().anyMatch(c -> c < ' ' || c == 127)) {
            throw new ForbiddenAddressException("La pasarela tiene un encabezado que no se puede enviar.");
        }
        head.append(name).append(": ").append(value).append("\r\n");
    }

    /** Prints neither secret nor text: both may stand anywhere in it. */
    @Override
    public String toString() {
        return "OutboundRequest[" + method + "]";
    }
}
