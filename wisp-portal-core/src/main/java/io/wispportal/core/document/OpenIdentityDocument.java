package io.wispportal.core.document;

import io.wispportal.document.IdentityDocument;
import java.io.IOException;
import java.io.InputStream;

/**
 * An identity document, open for reading. Close it. Reading throws {@link IOException} at the first part that is not as
 * it was stored.
 */
public record OpenIdentityDocument(IdentityDocument document, InputStream bytes) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
