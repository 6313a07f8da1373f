package io.wispportal.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A reminder with a link for everybody who owes something, prepared on WildFly with PostgreSQL, beside the bare pipeline.
 * Arguments: the packaged jar; recipients of the largest batch; rounds.
 */
public final class BatchBenchmark {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final String TEXT =
            "Estimado cliente de la empresa {{ empresa }} . Le anexo su link para entrar a su"
                    + " portal del cliente. {{ url_autologin }}";
    private static final int WARM_UP = 3;
    private static final long LONGEST_SECONDS = 600;

    private final Installation installation;
    private final BarePipeline bare;
    /** Mutable state: batches that were not prepared as they should. */
    private long wrong;

    private BatchBenchmark(Installation installation) {
        this.installation = installation;
        this.bare = new BarePipeline(installation.database().url());
    }

    public static void main(String[] args) throws Exception {
        System.exit(wrongAnswers(Arguments.of(args)) == 0 ? 0 : 1);
    }

    private static long wrongAnswers(Arguments arguments) throws Exception {
        int most = arguments.number(1, 1_000_000);
        try (Installation installation = Installation.start(arguments.text(0), 1)) {
            BatchBenchmark benchmark = new BatchBenchmark(installation);
            DebtTenant first = benchmark.tenant(0, Math.min(most, SIZES.get(0)));
            for (int i = 0; i < WARM_UP; i++) {
                benchmark.round(first);
            }
            System.out.printf(
                    "%-11s %12s %12s %12s %12s %10s %10s%n",
                    "recipients", "confirm ms", "prepared s", "messages/s", "bare/s", "of bare", "peak +MiB");
            for (int i = 0; i < SIZES.size() && SIZES.get(i) <= most; i++) {
                benchmark.tell(i == 0 ? first : benchmark.tenant(i, SIZES.get(i)), arguments.number(2, 3));
            }
            return benchmark.wrong;
        }
    }

    private DebtTenant tenant(int number, int customers) throws Exception {
        DebtTenant tenant = DebtTenant.of(number, customers);
        tenant.insert(installation.database());
        return tenant;
    }

    /** Seconds of both, milliseconds of the click, MiB. */
    private record Round(double confirmed, double prepared, double bare, long peak) {}

    private void tell(DebtTenant tenant, int rounds) throws Exception {
        List<Round> all = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            all.add(round(tenant));
        }
        double prepared = Figures.middle(all.stream().map(Round::prepared).toList());
        double peer = Figures.middle(all.stream().map(Round::bare).toList());
        System.out.printf(
                Locale.ROOT,
                "%-11d %12.0f %12.2f %12.0f %12.0f %10.2f %10d%n",
                tenant.customers(),
                Figures.middle(all.stream().map(Round::confirmed).toList()),
                prepared,
                tenant.customers() / prepared,
                tenant.customers() / peer,
                peer / prepared,
                all.stream().mapToLong(Round::peak).max().orElse(0));
    }

    private Round round(DebtTenant tenant) throws Exception {
        Processor.forgetPeak(installation.server().pid());
        long before = Processor.residentMiB(installation.server().pid());
        double confirmed;
        try (Timed console = new Timed(installation.server(), "admin.localhost")) {
            confirmed = confirm(console, tenant);
        }
        double prepared = prepared(tenant);
        long peak = Processor.peakMiB(installation.server().pid()) - before;
        clear(tenant);
        UUID batch = emptyBatch(tenant);
        double peer = bare.prepare(tenant, batch);
        check(tenant);
        clear(tenant);
        return new Round(confirmed, prepared, peer, peak);
    }

    private double confirm(Timed console, DebtTenant tenant) throws Exception {
        Sessions.Browser browser = tenant.signedIn(installation.customers().keys());
        String begun = console.send(Requests.form(console.host(), "/admin/envios", browser, Map.of("do", "all")))
                .response()
                .location();
        String path = begun.substring(begun.indexOf("/admin"));
        Timed.Answer confirmed = console.send(Requests.form(
                console.host(), path + "/confirmar", browser, Map.of("version", "0", "text", TEXT, "asLink", "on")));
        wrong += confirmed.response().status() == 303 ? 0 : 1;
        return confirmed.millis();
    }

    /** From the first recipient's time to the last one's commit. */
    private double prepared(DebtTenant tenant) throws Exception {
        Database database = installation.database();
        String of = " where tenant_id = '" + tenant.id() + "'";
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (database.number("select count(*) from message_batch" + of + " and state in ('DRAFT', 'PREPARING')")
                > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not prepared in " + LONGEST_SECONDS + " s");
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
        long now = database.number("select (extract(epoch from clock_timestamp()) * 1000000)::bigint");
        long first =
                database.number("select (extract(epoch from min(due_at)) * 1000000)::bigint from batch_recipient" + of);
        check(tenant);
        return (now - first) / 1e6;
    }

    private void check(DebtTenant tenant) throws Exception {
        long recipients = installation
                .database()
                .number("select count(distinct link_id) from batch_recipient where tenant_id = '" + tenant.id() + "'");
        wrong += recipients == tenant.customers() ? 0 : 1;
    }

    private UUID emptyBatch(DebtTenant tenant) throws Exception {
        UUID batch = UUID.randomUUID();
        installation
                .database()
                .execute(
                        "insert into message_batch values ('" + tenant.id() + "','" + batch
                                + "','DONE',null,null,'','','','text',true,false,'STAFF',null,'admin',now(),now(),null,now(),0)");
        return batch;
    }

    /** Whatever was sent meanwhile does not count for the next one; the job that runs still finds nothing to do. */
    private void clear(DebtTenant tenant) throws Exception {
        String of = " where tenant_id = '" + tenant.id() + "'";
        installation.database().execute("update message_batch set state = 'DONE', version = version + 100" + of);
        installation.database().execute("truncate batch_recipient, send_attempt, auto_login_link");
        installation.database().execute("checkpoint");
    }
}
