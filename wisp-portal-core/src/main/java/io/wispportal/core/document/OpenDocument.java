package io.wispportal.core.document;

import io.wispportal.document.Document;
import java.io.IOException;
import java.io.InputStream;

/** A stored file, open for reading. Close it. */
public record OpenDocument(Document document, InputStream bytes) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
