package io.wispportal.web.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.wispportal.core.document.OpenDocument;
import io.wispportal.customer.CustomerId;
import io.wispportal.document.Document;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentType;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose fault it is that a file is not sent to its end. */
class ReplyWriterTest {

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final ServletOutputStream client = mock(ServletOutputStream.class);

    @BeforeEach
    void connect() throws IOException {
        when(request.getMethod()).thenReturn("GET");
        when(response.getOutputStream()).thenReturn(client);
    }

    @Test
    void aStorageThatBreaksIsAFaultOfOurs() throws IOException {
        InputStream broken = mock(InputStream.class);
        when(broken.read(any(byte[].class))).thenThrow(new IOException("disk"));

        assertThatThrownBy(() -> send(broken)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aClientThatHasGoneIsNone() throws IOException {
        doThrow(new IOException("gone")).when(client).write(any(byte[].class), anyInt(), anyInt());

        assertThatThrownBy(() -> send(new ByteArrayInputStream(new byte[] {1}))).isInstanceOf(IOException.class);
    }

    private void send(InputStream bytes) throws IOException {
        Document document = new Document(
                new DocumentId(new UUID(0, 1)),
                new CustomerId(new UUID(0, 2)),
                "a.pdf",
                DocumentType.PDF,
                1,
                "0".repeat(64),
                Instant.EPOCH,
                true);
        new ReplyWriter(request, response).write(new Reply.File(new OpenDocument(document, bytes)));
    }
}
