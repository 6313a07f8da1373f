package io.wispportal.web.http;

import gg.jte.Content;
import io.wispportal.captcha.CaptchaWidget;
import io.wispportal.core.document.OpenDocument;
import io.wispportal.core.document.OpenIdentityDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an action answers. */
public sealed interface Reply {

    /** A page with its status. */
    record Page(int status, Content content) implements Reply {}

    /** A page that also runs the portal's own script; without it, it works as well. */
    record Scripted(int status, Content content) implements Reply {}

    /**
     * A page with a captcha, which may load what that needs.
     *
     * @param widget null while forms are taken without one
     */
    record Guarded(int status, Content content, @Nullable CaptchaWidget widget) implements Reply {}

    /**
     * A page whose form is sent to another origin, which is told where it came from.
     *
     * @param origin the only one it may be sent to, {@code https://clientes.example.com}
     */
    record HandOver(Content content, String origin) implements Reply {}

    /**
     * A page that loads nothing, for hosts that serve nothing; the same for everybody.
     *
     * @param style the text of its only {@code style} element, which the browser is told to trust
     */
    record Lone(int status, String html, String style) implements Reply {}

    /**
     * A page that is the same over http and https, sets no cookie and loads nothing: all of it is one answer.
     *
     * @param nonce of its only {@code style} element, which the browser is told to trust; another for each answer
     */
    record Notice(int status, Content content, String nonce) implements Reply {}

    /** The state of captivity of whoever asks, for their device (RFC 8908). */
    record Captive(String json) implements Reply {}

    /**
     * To a page of ours on another host.
     *
     * @param status  302, or 303 where something was sent
     * @param address whole, and nothing of the request in it
     */
    record Away(int status, String address) implements Reply {}

    /** Go on there with GET (303); a path of the same host. */
    record Redirect(String path) implements Reply {}

    /** A customer's file; closed after sending. Never trusted: sent so that a browser cannot run it. */
    record File(OpenDocument document) implements Reply {}

    /** A file of somebody who asks for the service; as carefully as {@link File}. */
    record IdentityFile(OpenIdentityDocument document) implements Reply {}

    /**
     * A table to be opened with a spreadsheet.
     *
     * @param rows written while they are read; closed after sending
     */
    record Csv(String fileName, Stream<List<String>> rows) implements Reply {}

    /** A small picture made for whoever asks, to be kept as a file. */
    record Picture(String mediaType, String fileName, Drawing drawing) implements Reply {}

    /** Writes a picture; called once, on the request's thread. */
    @FunctionalInterface
    interface Drawing {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Text that is the same for everybody, cached for a year under a name with a hash in it. */
    record Lasting(String mediaType, String text) implements Reply {}

    /**
     * A picture that is the same for everybody, shown on pages and cached for a year under a name with a hash in it.
     *
     * @param bytes closed after sending
     */
    record LastingPicture(String mediaType, InputStream bytes) implements Reply {}

    /** A short plain text for machines. */
    record Plain(int status, String text) implements Reply {}

    static Reply page(Content content) {
        return new Page(200, content);
    }

    static Reply redirect(String path) {
        return new Redirect(path);
    }
}
