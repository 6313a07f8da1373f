package io.wispportal.jpa;

import io.wispportal.message.CapturedMails;
import io.wispportal.message.MailSender;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.PortalStores;
import io.wispportal.testing.contract.AllStoreContracts;
import io.wispportal.testing.contract.CapturedMailsContract;
import java.time.Clock;
import org.junit.jupiter.api.Nested;

/** The contracts of all that is kept in the database, in one environment. */
abstract class StoreContracts extends AllStoreContracts {

    private final Environment environment;

    StoreContracts(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected final PortalStores stores() {
        return environment.stores();
    }

    @Nested
    class CapturedMailsKeeps extends CapturedMailsContract {

        @Override
        protected TenantId tenant() {
            return SampleTenant.in(environment.stores()).id;
        }

        @Override
        protected MailSender capturing(Clock time) {
            return environment.stores().mailbox(time);
        }

        @Override
        protected CapturedMails captured() {
            return environment.stores().mailbox(Clock.systemUTC());
        }
    }
}
