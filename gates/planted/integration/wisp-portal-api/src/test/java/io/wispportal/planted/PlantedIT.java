package io.wispportal.planted;

import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;

class PlantedIT {
    @Test
    void fails() {
        fail("planted");
    }
}
