package io.wispportal.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server cannot read a form with files: whose fault it is depends on the room that it has for them. */
@Tag("PRE-03")
class FormFieldsTest {

    private static final long LENGTH = 12_000_000;

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final ServletContext application = mock(ServletContext.class);
    private final File arriving = mock(File.class);
    private final FormFields fields = new FormFields(request);

    @BeforeEach
    void send() throws Exception {
        when(request.getRequestURI()).thenReturn("/solicitar-instalacion/wispmega");
        when(request.getContentType()).thenReturn("multipart/form-data; boundary=b");
        when(request.getContentLengthLong()).thenReturn(LENGTH);
        when(request.getServletContext()).thenReturn(application);
        when(request.getParts()).thenThrow(new IllegalStateException(new IOException("something")));
        when(application.getAttribute(ServletContext.TEMPDIR)).thenReturn(arriving);
        when(arriving.isDirectory()).thenReturn(true);
    }

    @Test
    void aFullDiskIsOursAndTheFormCanStillBeAskedForItsFields() {
        when(arriving.getUsableSpace()).thenReturn(LENGTH - 1);

        assertThatThrownBy(() -> fields.admit(4))
                .isInstanceOf(NoRoomException.class)
                .hasMessageContaining("12000000");

        assertThat(fields.get("firstName")).isNull();
    }

    @Test
    void whatCannotBeReadThoughThereIsRoomIsTheSenders() {
        when(arriving.getUsableSpace()).thenReturn(LENGTH);

        assertThatThrownBy(() -> fields.admit(4)).isInstanceOf(UnreadableRequestException.class);
    }

    @Test
    void whereNobodyKnowsTheRoomItIsTheSendersToo() {
        when(application.getAttribute(ServletContext.TEMPDIR)).thenReturn(null);

        assertThatThrownBy(() -> fields.admit(4)).isInstanceOf(UnreadableRequestException.class);
    }
}
