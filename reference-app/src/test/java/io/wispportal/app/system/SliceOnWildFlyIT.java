package io.wispportal.app.system;

/** The slice on WildFly with PostgreSQL. */
final class SliceOnWildFlyIT extends Slice {

    SliceOnWildFlyIT() {
        super(PackagedServer.WILDFLY);
    }
}
