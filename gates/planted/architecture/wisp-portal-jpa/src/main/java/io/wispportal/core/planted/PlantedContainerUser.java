package io.wispportal.core.planted;

import jakarta.persistence.EntityManager;

/** In the core's name, with the container: coreKnowsNoContainer. */
final class PlantedContainerUser {
    boolean open(EntityManager manager) {
        return manager.isOpen();
    }
}
