package io.wispportal.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The least that must be done to prepare messages with links: read who owes what, make a code, hash it, write the text, and
 * put both into the same tables with COPY, as fast as PostgreSQL takes them. It encrypts nothing, checks no number, keeps no
 * progress, and commits every five thousand.
 */
final class BarePipeline {

    private static final int AT_ONCE = 5_000;
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final String url;
    private final SecureRandom random = new SecureRandom();
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder recipients = new StringBuilder();

    BarePipeline(String url) {
        this.url = url;
    }

    /** @param batch a row of {@code message_batch} without recipients; seconds */
    double prepare(DebtTenant tenant, UUID batch) throws SQLException, GeneralSecurityException, IOException {
        long start = System.nanoTime();
        try (Connection reading = DriverManager.getConnection(url, "postgres", "postgres");
                Connection writing = DriverManager.getConnection(url, "postgres", "postgres")) {
            reading.setAutoCommit(false);
            writing.setAutoCommit(false);
            CopyManager copy = writing.unwrap(PGConnection.class).getCopyAPI();
            try (Statement statement = reading.createStatement()) {
                statement.setFetchSize(AT_ONCE);
                ResultSet rows =
                        statement.executeQuery("select c.id, max(c.first_name || ' ' || c.last_names), max(c.phone),"
                                + " sum(i.total - i.paid), min(i.due_on) from invoice i join customer c on c.tenant_id = i.tenant_id"
                                + " and c.id = i.customer_id where i.tenant_id = '" + tenant.id()
                                + "' and i.state = 'PENDING' group by c.id");
                int count = 0;
                while (rows.next()) {
                    add(tenant, batch, rows);
                    if (++count % AT_ONCE == 0) {
                        flush(copy);
                        writing.commit();
                    }
                }
            }
            flush(copy);
            writing.commit();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void add(DebtTenant tenant, UUID batch, ResultSet row) throws SQLException, GeneralSecurityException {
        String code = code();
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.US_ASCII)));
        UUID link = UUID.randomUUID();
        String text = "Estimado cliente de la empresa Bench . Le anexo su link para entrar a su portal del cliente."
                + " https://localhost/a/" + Customers.tag(tenant.id()) + code;
        links.append(tenant.id()).append('\t').append(link).append('\t').append(row.getString(1));
        links.append("\tCUSTOMER\t")
                .append(hash)
                .append("\t0\tSTAFF\t\\N\tadmin\tnow\t2099-01-01\tf\t0\t\\N\t\\N\t\\N\n");
        recipients.append(tenant.id()).append('\t').append(batch).append('\t').append(UUID.randomUUID());
        recipients
                .append('\t')
                .append(row.getString(1))
                .append('\t')
                .append(row.getString(3).replace(" ", ""));
        recipients.append('\t').append(text).append('\t').append(link).append("\t\\N\tWAITING\t0\t\\N\tnow\tnow\n");
    }

    private void flush(CopyManager copy) throws SQLException, IOException {
        copy.copyIn("copy auto_login_link from stdin", new StringReader(links.toString()));
        copy.copyIn("copy batch_recipient from stdin", new StringReader(recipients.toString()));
        links.setLength(0);
        recipients.setLength(0);
    }

    private String code() {
        StringBuilder code = new StringBuilder(16);
        for (int i = 0; i < 16; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
