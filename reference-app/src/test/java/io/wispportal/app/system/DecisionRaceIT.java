package io.wispportal.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Many people decide or report the same thing at the same moment, over HTTP on WildFly with PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DecisionRaceIT {

    private static final int ROUNDS = Integer.getInteger("race.rounds", 200);
    private static final int REVIEWERS = 64;
    private static final int SUBMIT_ROUNDS = Math.max(1, ROUNDS / 20);

    /** Fewer than one customer's files may wait. */
    private static final int SENDERS = 16;

    private final Database database = PostgreSql.newDatabase();
    private RunningPortal portal;

    @BeforeAll
    void startPortal() {
        portal = new PortalStart(PackagedServer.WILDFLY, "DecisionRaceIT")
                .on(database)
                .start();
    }

    @AfterAll
    void stopPortal() {
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    @Tag("PAY-03")
    @Tag("PAY-04")
    void onlyOneOfSixtyFourDecisionsOnAReportWins() {
        List<String> reports = new Backlog(database, "pedro").reports(ROUNDS);
        long entries = database.count("select count(*) from ledger_entry");
        List<Reviewer> reviewers = IntStream.range(0, REVIEWERS)
                .mapToObj(i -> Reviewer.signedIn(portal, i))
                .toList();

        Instant begin = Instant.now();
        try (Crowd crowd = new Crowd(REVIEWERS)) {
            for (String report : reports) {
                assertThat(crowd.run(decisionsOn(report, reviewers))).satisfies(DecisionRaceIT::oneWins);
            }
        }
        print("decisions", ROUNDS, REVIEWERS, begin);

        assertThat(contradictions()).isEmpty();
        long approved = decided("APPROVED");
        assertThat(approved + decided("RETURNED")).isEqualTo(ROUNDS);
        assertThat(database.count("select count(*) from ledger_entry")).isEqualTo(entries + approved);
        assertThat(database.count("select count(*) from outbox where kind in ('REPORT_APPROVED', 'REPORT_RETURNED')"))
                .isEqualTo(ROUNDS);
        assertThat(database.count(
                        "select count(*) from audit_entry where action in ('REPORT_APPROVED', 'REPORT_RETURNED')"))
                .isEqualTo(ROUNDS);
    }

    @Test
    @Tag("PAY-05")
    void onlyOneOfSixteenReportsOnAnInvoiceIsTaken() {
        List<String> invoices = new Backlog(database, "sofia").invoices(SUBMIT_ROUNDS);
        Visitor sofia = portal.customer("sofia@wispmega");
        List<FilledReport> forms = new ArrayList<>(IntStream.range(0, SENDERS)
                .mapToObj(i -> FilledReport.by(sofia.copy(), invoices.get(0)))
                .toList());

        int winner = 0;
        Instant begin = Instant.now();
        try (Crowd crowd = new Crowd(SENDERS)) {
            for (String invoice : invoices) {
                forms.set(winner, forms.get(winner).anew(invoice));
                List<Integer> statuses = crowd.run(submissionsOn(invoice, forms));
                assertThat(statuses).satisfies(DecisionRaceIT::oneWins);
                assertThat(database.texts("select state from payment_report where invoice_id = ?", invoice))
                        .containsExactly("SUBMITTED");
                assertThat(database.text("select state from invoice where id = ?", invoice))
                        .isEqualTo("REPORTED");
                winner = statuses.indexOf(303);
            }
        }
        print("submissions", SUBMIT_ROUNDS, SENDERS, begin);
    }

    private static void oneWins(List<? extends Integer> statuses) {
        assertThat(statuses).filteredOn(status -> status == 303).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(statuses.size() - 1);
    }

    private static List<Callable<Integer>> decisionsOn(String report, List<Reviewer> reviewers) {
        return reviewers.stream()
                .<Callable<Integer>>map(reviewer -> () -> reviewer.decide(report))
                .toList();
    }

    /** Each has sent its file already; the last click is what they do at once. */
    private static List<Callable<Integer>> submissionsOn(String invoice, List<FilledReport> forms) {
        return forms.stream()
                .<Callable<Integer>>map(form -> () -> form.sendOn(invoice))
                .toList();
    }

    /** Reports, invoices and ledger that do not fit each other. */
    private List<String> contradictions() {
        return database.texts("select concat_ws(' ', r.id, r.state, i.state, i.paid, count(l.id)) from payment_report r"
                + " join invoice i on i.id = r.invoice_id left join ledger_entry l on l.report_id = r.id"
                + " where r.decided_at is not null group by r.id, r.state, i.state, i.paid having not"
                + " ((r.state = 'APPROVED' and i.state = 'PAID' and i.paid = 349 and count(l.id) = 1)"
                + " or (r.state = 'RETURNED' and i.state = 'PENDING' and i.paid = 0 and count(l.id) = 0))");
    }

    private long decided(String state) {
        return database.count("select count(*) from payment_report where state = ?", state);
    }

    private static void print(String what, int rounds, int clients, Instant begin) {
        System.out.printf(
                "race: %d rounds of %d %s in %.1f s%n",
                rounds, clients, what, Duration.between(begin, Instant.now()).toMillis() / 1000.0);
    }
}
