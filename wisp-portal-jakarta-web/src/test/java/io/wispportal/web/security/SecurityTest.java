package io.wispportal.web.security;

import io.wispportal.web.TestPortal;
import org.junit.jupiter.api.AfterEach;

/** A test with a portal of its own. */
abstract class SecurityTest {

    final TestPortal portal = TestPortal.start();
    final Wire wire = new Wire(portal.port());

    @AfterEach
    void stop() {
        portal.close();
    }
}
