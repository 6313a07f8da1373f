package io.wispportal.benchmarks;

import io.wispportal.balance.BalanceIdentifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statement that the portal finds a customer with, read where PostgreSQL shows what its connections did last. */
record LookupStatement(Database database, BalanceIdentifier by, String sql) {

    private static final Path PGBENCH = Path.of("/usr/bin/pgbench");
    private static final int TRIES = 100;
    private static final String LAST = "select query from pg_stat_activity where query like '%left join invoice i on%'"
            + " and query not like '%pg_stat_activity%' order by query_start desc limit 1";
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    /** Looks up until the statement is the last of its connection: the server's jobs use the same ones. */
    static LookupStatement of(Installation installation, LookupTarget target, BalanceIdentifier by)
            throws IOException, SQLException {
        for (int customer = 1; customer <= TRIES; customer++) {
            look(installation, target, by, customer);
            List<String> asked = installation.database().texts(LAST);
            if (!asked.isEmpty()) {
                return new LookupStatement(installation.database(), by, asked.get(0));
            }
        }
        throw new IOException("the lookup's statement is not among "
                + installation.database().texts("select query from pg_stat_activity"));
    }

    private static void look(Installation installation, LookupTarget target, BalanceIdentifier by, int customer)
            throws IOException {
        try (Timed browser = new Timed(installation.server(), "localhost")) {
            Timed.Answer answer = browser.send(target.request(browser.host(), by, customer));
            if (!target.isRight(answer.response())) {
                throw new IOException(by + ": " + answer.response());
            }
        }
    }

    /** How PostgreSQL goes about it, a line each. */
    List<String> plan(LookupTarget target) throws SQLException {
        return database.texts("explain (analyze, buffers, costs off, timing off, summary off) "
                + with("'" + target.key(by, target.customers() / 2 + 1) + "'"));
    }

    /** By user name again and again with nothing else, a second; 0 if there is no pgbench. */
    double rate(int clients, int seconds, int customers) throws IOException, InterruptedException {
        if (!Files.isExecutable(PGBENCH)) {
            return 0;
        }
        Path script = Files.createTempFile("lookup", ".sql");
        Files.writeString(
                script,
                "\\set n random(1, " + customers + ")\n"
                        + with("concat('user', :n::int)").replace('\n', ' ') + ";\n");
        String told = run(clients, seconds, script);
        Files.delete(script);
        Matcher rate = RATE.matcher(told);
        if (!rate.find()) {
            throw new IOException(told);
        }
        return Double.parseDouble(rate.group(1));
    }

    private String run(int clients, int seconds, Path script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                PGBENCH.toString(),
                "-n",
                "-M",
                "prepared",
                "-h",
                "127.0.0.1",
                "-U",
                "postgres",
                "-p",
                String.valueOf(database.port()),
                "-c",
                String.valueOf(clients),
                "-j",
                "1",
                "-T",
                String.valueOf(seconds),
                "-f",
                script.toString(),
                "postgres");
        builder.environment().put("PGPASSWORD", "postgres");
        Process process = builder.redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }

    /** With values: the tenant, the key, how many, the tenant twice, the state. */
    private String with(String key) {
        String tenant = "'" + LookedUpTenant.id() + "'::uuid";
        List<String> values = List.of(tenant, key, "6", tenant, tenant, "'PENDING'");
        String filled = sql;
        for (int i = values.size(); i > 0; i--) {
            filled = filled.replace("$" + i, values.get(i - 1));
        }
        return filled;
    }

    @Override
    public String toString() {
        return by.name().toLowerCase(Locale.ROOT);
    }
}
