package io.wispportal.web.http;

import io.wispportal.core.document.Vouchers;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fields of query and form. Servers read a form's fields into memory whole, so the body counts only once its route
 * has admitted it by size; until then it is never parsed, whatever it says that it is.
 */
final class FormFields {

    private static final Logger LOG = LoggerFactory.getLogger(FormFields.class);

    /** All that is typed into a form, and a form without files altogether. */
    private static final long LARGEST_TEXT = 64 * 1024;

    /** Room for the other fields of a form beside files of the full size. */
    private static final long BESIDE_FILES = 1024 * 1024;

    /** More than any honest browser sends by mistake. */
    private static final long LARGEST_SKIPPED = 64 * 1024 * 1024;

    private final HttpServletRequest request;

    /** Mutable state: whether the body may be read as a form. */
    private boolean admitted;

    /** Mutable state: whether query or form cannot be read; then all fields are empty, so that a page can say so. */
    private boolean unreadable;

    FormFields(HttpServletRequest request) {
        this.request = request;
    }

    /**
     * Lets the body be read as a form.
     *
     * @param files how many files the route's form may carry; without any it must be small, whatever its type
     * @throws LengthRequiredException  if it does not say how long it is
     * @throws RequestTooLargeException if it, or what is typed into it, is longer than the route takes
     * @throws NoRoomException          if the server cannot put its files anywhere
     */
    void admit(int files) throws IOException {
        boolean withFile = files > 0 && UploadedFile.areIn(request);
        long length = request.getContentLengthLong();
        if (length < 0) {
            throw new LengthRequiredException();
        }
        if (length > (withFile ? files * Vouchers.LIMIT + BESIDE_FILES : LARGEST_TEXT)) {
            throw new RequestTooLargeException(length, withFile);
        }
        admitted = true;
        if (withFile && typedBytes() > LARGEST_TEXT) {
            throw new RequestTooLargeException(length, false);
        }
    }

    /** @throws UnreadableRequestException at the first field of a query or form that cannot be read */
    @Nullable
    String get(String field) {
        List<String> all = all(field);
        return all.isEmpty() ? null : all.get(0);
    }

    /**
     * Every value of a field, in the order of the form.
     *
     * @throws UnreadableRequestException at the first field of a query or form that cannot be read
     */
    List<String> all(String field) {
        if (unreadable) {
            return List.of();
        }
        try {
            if (!admitted) {
                request.getInputStream(); // taken as a stream, a body is parsed by no server
            }
            String[] values = request.getParameterValues(field);
            return values == null ? List.of() : List.of(values);
        } catch (IOException | RuntimeException malformed) {
            throw unreadable(malformed);
        }
    }

    private long typedBytes() {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() == null)
                    .mapToLong(Part::getSize)
                    .sum();
        } catch (IOException | ServletException | RuntimeException malformed) {
            requireRoom();
            throw unreadable(malformed);
        }
    }

    /** What servers throw when their disk is full they throw for other reasons too; so the disk is asked. */
    private void requireRoom() {
        Object folder = request.getServletContext().getAttribute(ServletContext.TEMPDIR);
        long length = request.getContentLengthLong();
        if (folder instanceof File arriving && arriving.isDirectory() && arriving.getUsableSpace() < length) {
            unreadable = true;
            throw new NoRoomException(length, arriving.getUsableSpace());
        }
    }

    /** Some servers tell in their messages what cannot be read, a password perhaps; so the log tells the kind of fault. */
    private UnreadableRequestException unreadable(Exception malformed) {
        unreadable = true;
        String path = LoggedPath.of(request.getRequestURI());
        LOG.info("{} cannot be read: {}", path, malformed.getClass().getName());
        return new UnreadableRequestException(malformed);
    }

    /** Reads a form that was not admitted to its end, keeping nothing, so that the browser gets to see the answer. */
    void skip() throws IOException {
        long length = request.getContentLengthLong();
        if (!admitted && length > 0 && length <= LARGEST_SKIPPED) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }
}
