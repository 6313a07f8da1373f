package io.wispportal.web.planted;

import jakarta.persistence.EntityManager;

/** A page that asks the database: pagesKnowNoPersistence. */
final class PlantedPage {
    boolean open(EntityManager manager) {
        return manager.isOpen();
    }
}
