package io.wispportal.app.system;

import org.junit.jupiter.api.Tag;

/** The slice on Payara Micro with PostgreSQL: the same WAR. */
@Tag("SDK-05")
final class SliceOnPayaraIT extends Slice {

    SliceOnPayaraIT() {
        super(PackagedServer.PAYARA);
    }
}
