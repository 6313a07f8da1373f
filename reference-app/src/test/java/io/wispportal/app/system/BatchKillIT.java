package io.wispportal.app.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wispportal.app.system.SmsServer.Arrival;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The server is killed again and again in the middle of two batches: one goes over a gateway that knows a message that
 * comes twice, the other over one that does not.
 */
final class BatchKillIT {

    private static final int KILLS = Integer.getInteger("batch.kills", 1);

    /**
     * For each batch. With twenty kills and the second tries after them both stay below what the installation lets leave
     * in batches within a day, 450; beyond that a batch rightly waits for tomorrow.
     */
    private static final int RECIPIENTS = 40 + 15 * KILLS;

    private static final Duration LONGEST = Duration.ofMinutes(6);
    /**
     * What was on its way to a gateway without keys at a kill is found unsure at the end, one after the other, and after
     * three of those in a row a batch rests for a minute.
     */
    private static final Duration LONGEST_ENDING = LONGEST.plusSeconds(20L * KILLS);
    /** The portal's own. */
    private static final String TEXT =
            "Estimado cliente de la empresa {{ empresa }} . Le anexo su link para entrar a su"
                    + " portal del cliente. {{ url_autologin }}";

    private static final String KEYS = "/keys";
    private static final String NONE = "/none";

    private final Database database = PostgreSql.newDatabase();
    private final SmsServer sms = new SmsServer();
    private final PortalStart start = new PortalStart(PackagedServer.WILDFLY, "BatchKillIT")
            .on(database)
            .with("PORTAL_OUTBOUND_ALLOWED", "127.0.0.1")
            .with("PORTAL_SMS_URL", sms.url(KEYS))
            .with("PORTAL_SMS_KEY_HEADER", "X-Key");

    @AfterEach
    void stop() {
        sms.close();
    }

    @Test
    @Tag("LNK-11")
    @Tag("MSG-03")
    void nobodyGetsAMessageTwiceThoughTheServerIsKilledInTheMiddle() {
        Instant begin = Instant.now();
        RunningPortal portal = start.start();
        debtors("wispmega", "+52 55 8%07d");
        debtors("redrural", "+57 300 %07d");
        gatewayWithoutKeys(portal.staff("admin@redrural"));
        confirmed(portal.staff("admin@wispmega"));
        confirmed(portal.staff("admin@redrural"));
        for (int kill = 1; kill <= KILLS; kill++) {
            int enough = kill * 2 * RECIPIENTS / (KILLS + 1);
            await().atMost(LONGEST).pollInterval(Duration.ofMillis(5)).until(() -> sms.count() >= enough);
            portal.kill();
            portal = start.start();
        }
        await().atMost(LONGEST_ENDING)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> database.count("select count(*) from message_batch where state <> 'DONE'") == 0);
        portal.close();

        everybodyGotTheirsOnce();
        nobodyGotTwoAndWhoeverGotNoneIsToldToStaff();
        System.out.printf(
                "batch kill: %d kills, 2 x %d recipients, asked %d and %d times, %s unsure, %d s%n",
                KILLS,
                RECIPIENTS,
                sms.asked(KEYS).size(),
                sms.asked(NONE).size(),
                recipients("redrural", "UNSURE").size(),
                Duration.between(begin, Instant.now()).toSeconds());
    }

    private void everybodyGotTheirsOnce() {
        List<Arrival> delivered = sms.delivered(KEYS);

        assertThat(delivered)
                .extracting(Arrival::to)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(recipients("wispmega", "SENT"))
                .hasSize(RECIPIENTS);
        assertThat(delivered).extracting(Arrival::text).doesNotHaveDuplicates();
        assertThat(sms.asked(KEYS)).allSatisfy(again -> assertThat(delivered).contains(again));
    }

    private void nobodyGotTwoAndWhoeverGotNoneIsToldToStaff() {
        List<String> sent = recipients("redrural", "SENT");
        List<String> unsure = recipients("redrural", "UNSURE");
        List<Arrival> asked = sms.asked(NONE);

        assertThat(asked).extracting(Arrival::to).doesNotHaveDuplicates().containsAll(sent);
        assertThat(sent.size() + unsure.size()).isEqualTo(RECIPIENTS);
        assertThat(unsure).hasSizeLessThanOrEqualTo(KILLS);
        sent.forEach(number -> assertThat(unsure).doesNotContain(number));
    }

    private List<String> recipients(String tenant, String state) {
        return database.texts(
                "select r.phone from batch_recipient r join tenant t on t.tenant_id = r.tenant_id"
                        + " where t.slug = ? and r.state = ? and r.phone is not null and exists (select 1 from customer c"
                        + " where c.tenant_id = r.tenant_id and c.id = r.customer_id and c.user_name like 'deudor%')",
                tenant, state);
    }

    private void gatewayWithoutKeys(Visitor administrator) {
        Answer stored = administrator.post(
                "/admin/ajustes/pasarelas/http", "url", sms.url(NONE), "dailyCap", "1000", "version", "0");
        assertThat(stored.status()).as(stored.words()).isEqualTo(303);
    }

    private static void confirmed(Visitor administrator) {
        String batch =
                administrator.post("/admin/envios", "do", "all", "q", "deudor").location();
        Answer confirmed = administrator.post(batch + "/confirmar", "version", "0", "text", TEXT, "asLink", "on");
        assertThat(confirmed.location()).isEqualTo(batch);
    }

    /** Customers with one invoice to pay each. */
    private void debtors(String tenant, String phone) {
        for (int i = 0; i < RECIPIENTS; i++) {
            database.change(
                    "insert into customer (tenant_id, id, user_name, first_name, last_names, phone, state, default_epoch,"
                            + " credential_version) select tenant_id, gen_random_uuid(), ?, 'Deudor', ?, ?, 'ACTIVE', 1, 0"
                            + " from tenant where slug = ?",
                    "deudor" + i,
                    String.valueOf(i),
                    phone.formatted(i + 1_000_000),
                    tenant);
        }
        database.change(
                "insert into invoice (tenant_id, id, customer_id, number, issued_on, due_on, currency, total, paid, state,"
                        + " version) select c.tenant_id, gen_random_uuid(), c.id, c.user_name, current_date - 9,"
                        + " current_date + 9, t.currency, 349, 0, 'PENDING', 0 from customer c"
                        + " join tenant t on t.tenant_id = c.tenant_id and t.slug = ? where c.user_name like 'deudor%'",
                tenant);
    }
}
