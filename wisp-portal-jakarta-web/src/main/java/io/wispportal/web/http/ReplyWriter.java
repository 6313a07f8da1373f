package io.wispportal.web.http;

import gg.jte.Content;
import gg.jte.output.Utf8ByteOutput;
import io.wispportal.core.document.OpenDocument;
import io.wispportal.core.document.OpenIdentityDocument;
import io.wispportal.document.Document;
import io.wispportal.document.DocumentType;
import io.wispportal.document.IdentityDocument;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Writes replies with the headers that each kind needs. */
final class ReplyWriter {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String LONE_PAGE_POLICY = "default-src 'none'; style-src 'sha256-%s'; form-action 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'";
    /** The data address is that of the icon, which browsers else would ask for. */
    private static final String NOTICE_POLICY = "default-src 'none'; style-src 'nonce-%s'; img-src data:; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** For all that is no page of ours, customers' files above all. */
    private static final String NO_PAGE_POLICY = "sandbox; default-src 'none'";

    private static final String LASTING = "public, max-age=31536000, immutable";

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    ReplyWriter(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    void write(Reply reply) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", NO_PAGE_POLICY);
        if (reply instanceof Reply.Page page) {
            page(page.status(), page.content(), PAGE_POLICY);
        } else if (reply instanceof Reply.Scripted page) {
            page(page.status(), page.content(), PAGE_POLICY + "; script-src 'self'");
        } else if (reply instanceof Reply.Guarded page) {
            page(page.status(), page.content(), PAGE_POLICY + CaptchaPolicy.of(page.widget()));
        } else if (reply instanceof Reply.HandOver handOver) {
            handOver(handOver);
        } else if (reply instanceof Reply.Lone lone) {
            lone(lone);
        } else if (reply instanceof Reply.Redirect redirect) {
            redirect(HttpServletResponse.SC_SEE_OTHER, redirect.path());
        } else {
            rarer(reply);
        }
    }

    private void rarer(Reply reply) throws IOException {
        if (reply instanceof Reply.Away away) {
            redirect(away.status(), away.address());
        } else if (reply instanceof Reply.Notice notice) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
            page(notice.status(), notice.content(), NOTICE_POLICY.formatted(notice.nonce()));
        } else if (reply instanceof Reply.Captive captive) {
            response.setHeader("Cache-Control", "private, no-store");
            text("application/captive+json", captive.json());
        } else if (reply instanceof Reply.File file) {
            file(file.document());
        } else if (reply instanceof Reply.IdentityFile file) {
            file(file.document());
        } else if (reply instanceof Reply.Csv csv) {
            csv(csv);
        } else if (reply instanceof Reply.Picture picture) {
            picture(picture);
        } else if (reply instanceof Reply.Lasting lasting) {
            lasting(lasting);
        } else if (reply instanceof Reply.LastingPicture picture) {
            lasting(picture);
        } else if (reply instanceof Reply.Plain plain) {
            plain(plain);
        } else {
            throw new IllegalArgumentException("nobody writes " + reply);
        }
    }

    private void page(int status, Content content, String policy) throws IOException {
        Utf8ByteOutput html = new Utf8ByteOutput();
        content.writeTo(html);
        response.setStatus(status);
        response.setContentType(HTML);
        pageHeaders(policy);
        response.setContentLength(html.getContentLength());
        if (!isHead()) {
            html.writeTo(response.getOutputStream());
        }
    }

    /** With the policy of other pages browsers would not say where the form came from. */
    private void handOver(Reply.HandOver handOver) throws IOException {
        response.setHeader("Referrer-Policy", "strict-origin");
        page(200, handOver.content(), PAGE_POLICY.replace("form-action 'self'", "form-action " + handOver.origin()));
    }

    private void lone(Reply.Lone lone) throws IOException {
        response.setStatus(lone.status());
        pageHeaders(LONE_PAGE_POLICY.formatted(sha256(lone.style())));
        text(HTML, lone.html());
    }

    private void pageHeaders(String policy) {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), camera=()");
        response.setHeader("Cache-Control", "no-store");
        if (!LoggedPath.of(request.getRequestURI()).equals(request.getRequestURI())) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
        }
    }

    private void redirect(int status, String to) {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", to);
    }

    private void file(OpenDocument open) throws IOException {
        try (open) {
            Document document = open.document();
            file(document.fileName(), document.type(), document.size(), open.bytes());
        }
    }

    private void file(OpenIdentityDocument open) throws IOException {
        try (open) {
            IdentityDocument document = open.document();
            file(document.fileName(), document.type(), document.size(), open.bytes());
        }
    }

    /** What is no picture nobody took apart: browsers save it and do not show it. */
    private void file(String name, DocumentType type, long size, InputStream bytes) throws IOException {
        String how = type.isImage() ? "inline" : "attachment";
        response.setContentType(type.mediaType());
        response.setHeader("Content-Disposition", how + "; filename*=UTF-8''" + encoded(name));
        response.setHeader("Cache-Control", "no-store");
        response.setContentLengthLong(size);
        if (!isHead()) {
            send(bytes, response.getOutputStream());
        }
    }

    private void picture(Reply.Picture picture) throws IOException {
        attachment(picture.mediaType(), picture.fileName());
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        picture.drawing().writeTo(drawn);
        response.setContentLength(drawn.size());
        if (!isHead()) {
            drawn.writeTo(response.getOutputStream());
        }
    }

    private void attachment(String mediaType, String fileName) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(fileName));
        response.setHeader("Cache-Control", "no-store");
    }

    private void csv(Reply.Csv csv) throws IOException {
        attachment("text/csv;charset=UTF-8", csv.fileName());
        try (Stream<List<String>> rows = csv.rows()) {
            if (isHead()) {
                response.flushBuffer(); // else the server would say that the table is empty
            } else {
                CsvText.write(rows, response.getOutputStream());
            }
        }
    }

    private static void send(InputStream stored, OutputStream client) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        for (int length = read(stored, buffer); length >= 0; length = read(stored, buffer)) {
            client.write(buffer, 0, length);
        }
    }

    /** A file that cannot be read is our fault; a client that has gone is not. */
    private static int read(InputStream stored, byte[] buffer) {
        try {
            return stored.read(buffer);
        } catch (IOException fault) {
            throw new UncheckedIOException("a stored file cannot be read", fault);
        }
    }

    private void lasting(Reply.Lasting lasting) throws IOException {
        response.setHeader("Cache-Control", LASTING);
        text(lasting.mediaType() + ";charset=UTF-8", lasting.text());
    }

    /** Small: read whole before anything is sent, so that its length is told. */
    private void lasting(Reply.LastingPicture picture) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (InputStream bytes = picture.bytes()) {
            send(bytes, read);
        }
        response.setHeader("Cache-Control", LASTING);
        response.setContentType(picture.mediaType());
        response.setContentLength(read.size());
        if (!isHead()) {
            read.writeTo(response.getOutputStream());
        }
    }

    private void plain(Reply.Plain plain) throws IOException {
        response.setStatus(plain.status());
        response.setHeader("Cache-Control", "no-store");
        text("text/plain;charset=UTF-8", plain.text());
    }

    private void text(String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        if (!isHead()) {
            response.getOutputStream().write(bytes);
        }
    }

    private boolean isHead() {
        return request.getMethod().equals("HEAD");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String encoded(String fileName) {
        return URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
