package io.wispportal.web.isolation;

import io.wispportal.web.TestPortal;

/** The matrix over everything in memory. */
class IsolationTest extends IsolationMatrix {

    @Override
    protected World start() {
        return new InMemoryWorld(TestPortal.start());
    }
}
