package io.wispportal.testing.contract;

import io.wispportal.testing.PortalStores;
import org.junit.jupiter.api.Nested;

/**
 * The contracts of everything stored about tenants and accounts, each as a nested class. Extend {@link AllStoreContracts}
 * for all, or this class for these.
 */
public abstract class AccountStoreContracts {

    /** The stores under test; all must work on the same data. Called several times in one test. */
    protected abstract PortalStores stores();

    @Nested
    class TransactionsKeeps extends TransactionsContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }

    @Nested
    class TenantDirectoryKeeps extends TenantDirectoryContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }

    @Nested
    class LogoStoreKeeps extends LogoStoreContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }

    @Nested
    class TenantStoreKeeps extends TenantStoreContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }

    @Nested
    class CustomerStoreKeeps extends CustomerStoreContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }

    @Nested
    class PasswordResetStoreKeeps extends PasswordResetStoreContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }

    @Nested
    class CustomerQueriesKeeps extends CustomerQueriesContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }

    @Nested
    class CustomerPortalQueriesKeeps extends CustomerPortalQueriesContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }

    @Nested
    class BalanceQueriesKeeps extends BalanceQueriesContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }

    @Nested
    class CredentialStoreKeeps extends CredentialStoreContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }

    @Nested
    class DefaultPasswordStoreKeeps extends DefaultPasswordStoreContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }

    @Nested
    class ThrottleStoreKeeps extends ThrottleStoreContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }

    @Nested
    class OpenSessionStoreKeeps extends OpenSessionStoreContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }

    @Nested
    class SessionStoreKeeps extends SessionStoreContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }

    @Nested
    class StaffStoreKeeps extends StaffStoreContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }

    @Nested
    class AutoLoginLinkStoreKeeps extends AutoLoginLinkStoreContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }

    @Nested
    class AutoLoginLinkRegisterKeeps extends AutoLoginLinkRegisterContract {
        @Override
        protected PortalStores stores() {
            return AccountStoreContracts.this.stores();
        }
    }
}
