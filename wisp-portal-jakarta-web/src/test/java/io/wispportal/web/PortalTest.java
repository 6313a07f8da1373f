package io.wispportal.web;

import org.junit.jupiter.api.AfterEach;

/** A test with a portal of its own. */
abstract class PortalTest {

    final TestPortal portal;

    PortalTest() {
        this(TestPortal.start());
    }

    PortalTest(TestPortal portal) {
        this.portal = portal;
    }

    @AfterEach
    void stop() {
        portal.close();
    }
}
