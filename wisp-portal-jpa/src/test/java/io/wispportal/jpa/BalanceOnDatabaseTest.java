package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.core.WispPortal;
import io.wispportal.core.balance.BalanceAnswer;
import io.wispportal.core.balance.BalanceAnswer.Found;
import io.wispportal.core.balance.BalanceAnswer.Nothing;
import io.wispportal.core.captcha.CaptchaPass;
import io.wispportal.testing.InMemoryRouterGateway;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a balance lookup asks of a database, and whether its time tells what was found. */
@Tag("BAL-05")
final class BalanceOnDatabaseTest {

    private static final int SAMPLES = 400;
    private static final int WARM_UP = 100;
    private static final int TRIES = 3;
    private static final double MILLIS = 5;

    @TempDir
    private Path folder;

    // Mutable state: whom the last lookup came from.
    private int visitor;

    @ParameterizedTest
    @EnumSource
    void aLookupIsFiveRoundTripsWithAllItsLimitsCounted(Environment environment) {
        SampleTenant isp = SampleTenant.in(environment.stores());
        WispPortal portal = portal(environment);
        look(portal, isp, "nobody");
        CountingDataSource counting = environment.database().dataSource();
        counting.forget();

        look(portal, isp, "somebody");

        assertThat(counting.noted())
                .as("counters read, that of the address and of the identifier stored, commit, customer and invoices")
                .hasSize(5);
    }

    /** Noise of the machine goes both ways, a difference in what is done stays in every try. */
    @Test
    void hitsAndMissesTakeTheSameTime() {
        Environment environment = Environment.HIBERNATE_ON_POSTGRESQL;
        SampleTenant isp = SampleTenant.in(environment.stores());
        addDebtors(environment.stores(), isp);
        WispPortal portal = portal(environment);
        double smallest = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && smallest >= MILLIS; i++) {
            smallest = Math.min(smallest, Math.abs(difference(portal, isp)));
        }

        assertThat(smallest).as("milliseconds between the medians").isLessThan(MILLIS);
    }

    private double difference(WispPortal portal, SampleTenant isp) {
        List<Double> hits = new ArrayList<>();
        List<Double> misses = new ArrayList<>();
        for (int i = 0; i < WARM_UP + SAMPLES; i++) {
            int debtor = i % SAMPLES;
            double hit = millis(portal, isp, "debtor" + debtor, Found.class);
            double miss = millis(portal, isp, "nobody" + debtor, Nothing.class);
            if (i >= WARM_UP) {
                hits.add(hit);
                misses.add(miss);
            }
        }
        return median(hits) - median(misses);
    }

    private double millis(WispPortal portal, SampleTenant isp, String user, Class<? extends BalanceAnswer> expected) {
        long start = System.nanoTime();
        BalanceAnswer answer = look(portal, isp, user);
        double millis = (System.nanoTime() - start) / 1e6;
        assertThat(answer).isInstanceOf(expected);
        return millis;
    }

    private static double median(List<Double> millis) {
        return millis.stream().sorted().toList().get(millis.size() / 2);
    }

    /** Each from an address of the own. */
    private BalanceAnswer look(WispPortal portal, SampleTenant isp, String user) {
        visitor++;
        String address = "198.18." + visitor / 250 + "." + visitor % 250;
        return portal.balanceLookup().look(isp.tenant(), BalanceIdentifier.USER_NAME, user, address, CaptchaPass.FULL);
    }

    private WispPortal portal(Environment environment) {
        return DatabasePortal.in(environment, folder, Clock.systemUTC(), new InMemoryRouterGateway());
    }

    private static void addDebtors(TestStores stores, SampleTenant isp) {
        stores.transactions().runInTransaction(() -> {
            stores.sql().change("""
                    insert into customer (tenant_id, id, user_name, first_name, last_names, state, default_epoch,
                        credential_version)
                    select t.tenant_id, gen_random_uuid(), 'debtor' || n, 'Ana', 'Pérez', 'ACTIVE', 0, 0
                    from tenant t, generate_series(0, ?) n where t.tenant_id = ?""", SAMPLES, isp.id.value());
            stores.sql().change("""
                    insert into invoice (tenant_id, id, customer_id, number, issued_on, due_on, currency, total, paid, state,
                        version)
                    select tenant_id, gen_random_uuid(), id, 'T-' || user_name, current_date, current_date, 'MXN', 350, 0,
                        'PENDING', 0
                    from customer where tenant_id = ? and user_name like 'debtor%'""", isp.id.value());
        });
    }
}
