package io.wispportal.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A default password for all customers of a thousand, a hundred thousand, a million, in the console. */
final class MassBenchmark {

    private static final List<Integer> SIZES = List.of(1_000, 100_000, 1_000_000);
    private static final int CHANGES = 20;
    private static final int WARM_UP = 10;
    private static final String PAGE = "/admin/ajustes/contrasena";
    private static final Pattern SEALED = Pattern.compile("name=\"sealed\" value=\"([^\"]+)\"");

    private final Installation installation;
    private final MassTenant tenant;
    private final Sessions.Browser administrator;
    private final RawArgon2 raw;
    private final String password;
    /** Mutable state: answers that were not what they should be. */
    private long wrong;

    MassBenchmark(Installation installation, String password, String hash) throws Exception {
        this.installation = installation;
        this.tenant = new MassTenant(installation.database());
        this.administrator = MassTenant.administrator(installation.customers().keys());
        this.raw = RawArgon2.of(hash);
        this.password = password;
    }

    long run(int most) throws Exception {
        tenant.growTo(Math.min(most, SIZES.get(0)));
        changes(WARM_UP);
        System.out.printf(
                "%-12s %12s %12s %12s %18s%n", "customers", "confirm ms", "all ms", "Argon2id ms", "all but the hash");
        for (int size : SIZES) {
            if (size <= most) {
                tenant.growTo(size);
                tell(size, changes(CHANGES));
            }
        }
        return wrong;
    }

    /** Milliseconds: of the page that asks for confirmation, of the change, of a hash alone. */
    private record Change(double confirmation, double all, double hash) {}

    private List<Change> changes(int count) throws Exception {
        List<Change> changes = new ArrayList<>();
        try (Timed console = new Timed(installation.server(), "admin.localhost")) {
            for (int i = 0; i < count; i++) {
                changes.add(change(console));
            }
        }
        return changes;
    }

    private Change change(Timed console) throws Exception {
        long epoch = tenant.massEpoch();
        String stored = String.valueOf(epoch);
        Timed.Answer asked =
                post(console, PAGE, Map.of("epoch", stored, "password", password + " " + epoch, "all", "on"));
        Matcher sealed = SEALED.matcher(asked.response().text());
        if (!sealed.find()) {
            throw new IOException("status " + asked.response().status() + ": "
                    + asked.response().text());
        }
        Timed.Answer done = post(console, PAGE + "/todos", Map.of("epoch", stored, "sealed", sealed.group(1)));
        boolean right = done.response().leadsTo("done=everybody") && tenant.massEpoch() == epoch + 1;
        wrong += right ? 0 : 1;
        return new Change(asked.millis(), done.millis(), hash());
    }

    private Timed.Answer post(Timed console, String path, Map<String, String> fields) throws IOException {
        return console.send(Requests.form(console.host(), path, administrator, fields));
    }

    private double hash() {
        long start = System.nanoTime();
        wrong += raw.proves(password) ? 0 : 1;
        return (System.nanoTime() - start) / 1e6;
    }

    private static void tell(int size, List<Change> changes) {
        double all = Figures.middle(changes.stream().map(Change::all).toList());
        double hash = Figures.middle(changes.stream().map(Change::hash).toList());
        System.out.printf(
                Locale.ROOT,
                "%-12d %12.1f %12.1f %12.1f %18.1f%n",
                size,
                Figures.middle(changes.stream().map(Change::confirmation).toList()),
                all,
                hash,
                all - hash);
    }
}
