package io.wispportal.planted;

/** Asks for no tenant: everyMethodOfAStoreAsksForTheTenantFirst. */
interface PlantedStore {
    boolean remove(String id);
}
