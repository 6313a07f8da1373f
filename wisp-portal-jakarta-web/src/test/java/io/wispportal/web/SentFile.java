package io.wispportal.web;

/** A file as a form sends it. */
public final class SentFile {

    private final String field;
    private final String name;
    private final byte[] bytes;

    public SentFile(String field, String name, byte[] bytes) {
        this.field = field;
        this.name = name;
        this.bytes = bytes.clone();
    }

    String head() {
        return "Content-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
