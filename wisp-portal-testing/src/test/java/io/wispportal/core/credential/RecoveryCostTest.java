package io.wispportal.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.Transactions;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.Spi;
import io.wispportal.core.TestIsp;
import io.wispportal.core.WispPortal;
import io.wispportal.core.WispPortalBuilder;
import io.wispportal.core.key.PortalKeys;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On a database it is commits that take time; there are as many whether there is such a customer or not. */
@Tag("CRE-09")
class RecoveryCostTest {

    private static final String KNOWN = "ana@wispmega";
    private static final String UNKNOWN = "nobody@wispmega";

    private final TestIsp isp = new TestIsp();
    /** Mutable state: transactions so far, of which a nested one is none. */
    private int commits;

    private int depth;
    private final PasswordRecovery recovery = portal().passwordRecovery();

    @Test
    void askingCommitsAsOftenForWhoeverIsNotThere() {
        for (int i = 0; i < 5; i++) {
            assertThat(asking(UNKNOWN)).as("request " + i).isEqualTo(asking(KNOWN));
        }
    }

    @Test
    void typingACodeCommitsAsOftenForWhoeverIsNotThere() {
        String known = ask(KNOWN);
        String unknown = ask(UNKNOWN);
        isp.memory().ringDueAlarms();

        for (int i = 0; i < 7; i++) {
            assertThat(typing(unknown)).as("try " + i).isEqualTo(typing(known));
        }
    }

    private int asking(String user) {
        int before = commits;
        ask(user);
        return commits - before;
    }

    private String ask(String user) {
        return recovery.request(null, user, "ana@example.com", Entering.HERE);
    }

    private int typing(String ticket) {
        int before = commits;
        assertThatThrownBy(() ->
                        recovery.choose(new ResetForm(ticket, "x00000", "otra cabra 9", "otra cabra 9"), Entering.HERE))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() ->
                        recovery.choose(new ResetForm(ticket, "000000", "otra cabra 9", "otra cabra 9"), Entering.HERE))
                .isInstanceOf(InvalidInputException.class);
        return commits - before;
    }

    private <T> T counted(Supplier<T> work) {
        depth++;
        try {
            return isp.store(Transactions.class).inTransaction(work);
        } finally {
            depth--;
            commits += depth == 0 ? 1 : 0;
        }
    }

    /** The same stores. */
    private WispPortal portal() {
        WispPortalBuilder builder = WispPortal.builder().clock(isp.clock()).keys(PortalKeys.generate());
        Spi.ALL.forEach(spi -> builder.adapter(spi, isp.store(spi)));
        return builder.adapter(Transactions.class, new Transactions() {
                    @Override
                    public <T> T inTransaction(Supplier<T> work) {
                        return counted(work);
                    }
                })
                .build();
    }
}
