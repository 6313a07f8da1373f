package io.wispportal.planted;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class PlantedSkippedTest {
    @Test
    @Disabled("planted")
    void leftOut() {}
}
