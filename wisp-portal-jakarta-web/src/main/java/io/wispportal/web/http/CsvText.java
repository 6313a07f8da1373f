package io.wispportal.web.http;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables as RFC 4180 has them, in UTF-8 with the mark that spreadsheets look for. */
final class CsvText {

    /** What spreadsheets take for a formula when a cell begins with it. */
    private static final String FORMULA = "=+-@\t\r";

    private CsvText() {}

    static void write(Stream<List<String>> rows, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        for (Iterator<List<String>> left = rows.iterator(); left.hasNext(); ) {
            writer.write(left.next().stream().map(CsvText::cell).collect(Collectors.joining(",")));
            writer.write("\r\n");
        }
        writer.flush();
    }

    /** Quoted where it must be, and never a formula: customers choose some of these texts. */
    static String cell(String text) {
        String plain = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = plain.chars().anyMatch(sign -> ",\"\r\n".indexOf(sign) >= 0);
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
