package io.wispportal.testing;

import io.wispportal.testing.contract.AllStoreContracts;

/** The adapters in memory keep the contracts of all stores. */
final class InMemoryStoresTest extends AllStoreContracts {

    private final PortalStores stores = new InMemoryStores();

    @Override
    protected PortalStores stores() {
        return stores;
    }
}
