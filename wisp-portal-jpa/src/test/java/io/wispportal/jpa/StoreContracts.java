package io.wispportal.jpa;

import io.wispportal.message.CapturedMails;
import io.wispportal.message.CapturedMessage;
import io.wispportal.message.CapturedMessages;
import io.wispportal.message.MailSender;
import io.wispportal.message.MessageTransport;
import io.wispportal.message.PhoneMessage;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.PortalStores;
import io.wispportal.testing.contract.AllStoreContracts;
import io.wispportal.testing.contract.CapturedMailsContract;
import io.wispportal.testing.contract.CapturedMessagesContract;
import io.wispportal.testing.contract.MessageTransportContract;
import java.time.Clock;
import java.util.List;
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

    @Nested
    class CapturedMessagesKeeps extends CapturedMessagesContract {

        @Override
        protected TenantId tenant() {
            return SampleTenant.in(environment.stores()).id;
        }

        @Override
        protected MessageTransport capturing(Clock time) {
            return environment.stores().phoneBox(time);
        }

        @Override
        protected CapturedMessages captured() {
            return environment.stores().phoneBox(Clock.systemUTC());
        }
    }

    @Nested
    class MessageTransportKeeps extends MessageTransportContract {

        @Override
        protected TenantId tenant() {
            return SampleTenant.in(environment.stores()).id;
        }

        @Override
        protected MessageTransport transport() {
            return environment.stores().phoneBox(Clock.systemUTC());
        }

        @Override
        protected List<String> arrivedFor(TenantId tenant, String to) {
            return environment.stores().phoneBox(Clock.systemUTC()).latest(tenant, 10).stream()
                    .map(CapturedMessage::message)
                    .filter(message -> message.to().equals(to))
                    .map(PhoneMessage::text)
                    .toList();
        }
    }
}
