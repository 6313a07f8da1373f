package com.example.isp;

import io.wispportal.jpa.PortalSchema;
import io.wispportal.testing.InMemoryPortal;
import io.wispportal.web.wiring.DatabaseSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** An internet provider with one administrator, one customer and one service, in an embedded database of its own. */
record SmallIsp(UUID tenant, UUID service, UUID router) {

    static final String ADMINISTRATOR = "jefa@pueblonet";
    static final String PASSWORD = "una clave de prueba";
    static final String DIRECTORY_PASSWORD = "la del directorio";

    static SmallIsp store(DatabaseSettings settings) throws SQLException {
        DataSource database = dataSource(settings);
        PortalSchema.migrate(database);
        SmallIsp isp = new SmallIsp(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String row : isp.rows()) {
                statement.execute("insert into " + row);
            }
        }
        return isp;
    }

    private static DataSource dataSource(DatabaseSettings settings) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(settings.url());
        source.setUser(settings.ownerUser());
        source.setPassword(settings.ownerPassword());
        return source;
    }

    private String[] rows() {
        UUID id = UUID.randomUUID();
        String hash = new InMemoryPortal().portal().passwords().hash(PASSWORD);
        return new String[] {
            "tenant (tenant_id, slug, name, currency, locale, time_zone, brand_color, word_documents, own_networks)"
                    + " values ('%s', 'pueblonet', 'PuebloNet', 'MXN', 'es-MX', 'America/Mexico_City', '#0b6e4f', false, '')"
                            .formatted(tenant),
            "staff (tenant_id, id, user_name, name, active, personal_hash, personal_epoch, credential_version)"
                    + " values ('%s', '%s', 'jefa', 'Julia Rangel', true, '%s', 0, 1)".formatted(tenant, id, hash),
            "staff_role (tenant_id, staff_id, role) values ('%s', '%s', 'ADMINISTRATOR')".formatted(tenant, id),
            "customer (tenant_id, id, user_name, first_name, last_names, state, default_epoch, credential_version)"
                    + " values ('%s', '%s', 'eva', 'Eva', 'Luna', 'ACTIVE', 0, 1)".formatted(tenant, id),
            "plan (tenant_id, id, name, down_kbps, up_kbps, price, currency)"
                    + " values ('%s', '%s', 'Hogar', 50000, 10000, 349, 'MXN')".formatted(tenant, id),
            "router (tenant_id, id, name, host, port, tls, user_name, strategy, active, version)"
                    + " values ('%s', '%s', 'Norte', 'controller.example', 9999, false, 'portal', 'DSTNAT_PORTAL', true, 0)"
                            .formatted(tenant, router),
            "router_status (tenant_id, router_id, health, since, repaired, failures, version)"
                    + " values ('%s', '%s', 'NEW', current_timestamp, 0, 0, 0)".formatted(tenant, router),
            "service (tenant_id, id, customer_id, plan_id, router_id, ip, state, auto_activation, router_state, router_at,"
                    + " version) values ('%s', '%s', '%s', '%s', '%s', '10.0.0.7', 'ACTIVE', false, 'APPLIED',"
                            .formatted(tenant, service, id, id, router)
                    + " current_timestamp, 0)"
        };
    }
}
