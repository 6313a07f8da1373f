package io.wispportal.app.system;

import io.wispportal.web.isolation.IsolationMatrix;
import io.wispportal.web.isolation.World;

/** The matrix over the packaged WildFly with PostgreSQL. */
final class IsolationOnWildFlyIT extends IsolationMatrix {

    @Override
    protected World start() {
        Database database = PostgreSql.newDatabase();
        return new PackagedWorld(
                database,
                new PortalStart(PackagedServer.WILDFLY, "IsolationOnWildFlyIT")
                        .on(database)
                        .start());
    }
}
