package io.wispportal.testing.contract;

import io.wispportal.testing.PortalStores;
import org.junit.jupiter.api.Nested;

/**
 * The contracts of everything that is stored, each as a nested class: for who has adapters of all stores. Extend this
 * class once for each database, return the stores from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class AllStoreContracts extends AccountStoreContracts {

    @Override
    protected abstract PortalStores stores();

    @Nested
    class PlanStoreKeeps extends PlanStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class ServiceStoreKeeps extends ServiceStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class ServiceQueriesKeeps extends ServiceQueriesContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class InvoiceStoreKeeps extends InvoiceStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class InvoiceQueriesKeeps extends InvoiceQueriesContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class PaymentMethodStoreKeeps extends PaymentMethodStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class RouterStoreKeeps extends RouterStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class RouterStatusStoreKeeps extends RouterStatusStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class NoticeStoreKeeps extends NoticeStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class NoticeQueriesKeeps extends NoticeQueriesContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class PaymentReportStoreKeeps extends PaymentReportStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class ActivationHistoriesKeeps extends ActivationHistoriesContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class PaymentReportQueriesKeeps extends PaymentReportQueriesContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class LedgerKeeps extends LedgerContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class DocumentRegisterKeeps extends DocumentRegisterContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class IdentityDocumentStoreKeeps extends IdentityDocumentStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class DocumentKeyStoreKeeps extends DocumentKeyStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class InstallationRequestStoreKeeps extends InstallationRequestStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class InstallationRequestQueriesKeeps extends InstallationRequestQueriesContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class StepPromiseStoreKeeps extends StepPromiseStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class OutboxKeeps extends OutboxContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class OutboxQueriesKeeps extends OutboxQueriesContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class BatchStoreKeeps extends BatchStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class RecipientStoreKeeps extends RecipientStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class BatchQueriesKeeps extends BatchQueriesContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class SendLogKeeps extends SendLogContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class GatewayStoreKeeps extends GatewayStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class CaptchaSettingsStoreKeeps extends CaptchaSettingsStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class CaptchaAnswerStoreKeeps extends CaptchaAnswerStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class TemplateStoreKeeps extends TemplateStoreContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class AuditTrailKeeps extends AuditTrailContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class AuditQueriesKeeps extends AuditQueriesContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }

    @Nested
    class AlarmClockKeeps extends AlarmClockContract {
        @Override
        protected PortalStores stores() {
            return AllStoreContracts.this.stores();
        }
    }
}
