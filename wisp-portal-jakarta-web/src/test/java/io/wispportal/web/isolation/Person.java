package io.wispportal.web.isolation;

import io.wispportal.web.Answer;
import io.wispportal.web.SampleFiles;
import io.wispportal.web.SentFile;
import io.wispportal.web.Visitor;
import io.wispportal.web.http.Method;
import java.util.List;
import java.util.stream.Stream;

/**
 * An actor's browser.
 *
 * @param token of a form that was open before
 */
record Person(Visitor visitor, String token) {

    /** Another browser with the same cookies: whatever this one is told, the next starts from the same. */
    Person copy() {
        return new Person(visitor.copy(), token);
    }

    Answer ask(IsolationRow row, String path, String... fields) {
        if (row.method() == Method.GET) {
            return visitor.get(path);
        }
        return row.file()
                ? visitor.uploadWithToken(path, token, voucher(path), fields)
                : visitor.postWithToken(path, token, fields);
    }

    /** Those that a request for an installation needs. */
    static List<SentFile> documents() {
        return Stream.of("idFront", "idBack", "addressProof")
                .map(field -> new SentFile(field, "identificacion.pdf", SampleFiles.pdf()))
                .toList();
    }

    /** Another file for every path, so that no two reports have the same. */
    static SentFile voucher(String path) {
        return new SentFile("voucher", "comprobante.png", SampleFiles.png(path));
    }
}
