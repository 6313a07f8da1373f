package io.wispportal.web.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file that a form brought. Its bytes wait in the server's temporary folder, not in memory. */
public final class UploadedFile {

    private final Part part;

    private UploadedFile(Part part) {
        this.part = part;
    }

    static Optional<UploadedFile> of(HttpServletRequest request, String field) throws IOException {
        if (!areIn(request)) {
            return Optional.empty();
        }
        try {
            Part part = request.getPart(field);
            boolean chosen = part != null
                    && part.getSubmittedFileName() != null
                    && !part.getSubmittedFileName().isEmpty();
            return chosen ? Optional.of(new UploadedFile(part)) : Optional.empty();
        } catch (ServletException notMultipart) {
            throw new IOException(notMultipart);
        }
    }

    /** Whether the request's form may carry files. */
    static boolean areIn(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    /** As the browser sent it; not to be trusted. */
    public String name() {
        String name = part.getSubmittedFileName();
        return name == null ? "" : name;
    }

    public InputStream open() throws IOException {
        return part.getInputStream();
    }

    /** Deletes the temporary file; the server would do so at the end of the request at the latest. */
    public void discard() throws IOException {
        part.delete();
    }
}
