package io.wispportal.planted;

import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlantedRequirementTest {
    @Test
    @Tag("ZZZ-01")
    void passes() {}

    @Test
    @Tag("ZZZ-02")
    void fails() {
        fail("planted");
    }
}
