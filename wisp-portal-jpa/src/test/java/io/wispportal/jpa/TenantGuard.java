package io.wispportal.jpa;

import java.util.regex.Pattern;

/** Lets no statement pass that does not say whose rows it means. */
final class TenantGuard {

    /**
     * The schedulers' own tables, what tells of the database itself, how a tenant is found by its address or a link, and whether
     * there is any.
     */
    private static final Pattern WITHOUT_TENANT = Pattern.compile(
            "scheduled_tasks|scheduled_router_tasks|scheduled_batch_tasks|flyway_schema_history|information_schema|current_user|from former_domain f where f\\.domain = \\?"
                    + "|from tenant t left join tenant_logo l on l\\.tenant_id = t\\.tenant_id where t\\.(slug|domain|link_tag) = \\?"
                    + "|^select 1 from tenant limit 1$");

    private static final Pattern ABOUT_ROWS =
            Pattern.compile("^\\(?(select .* from|insert|update|delete) ", Pattern.DOTALL);

    private static final Pattern OF_ONE_TENANT =
            Pattern.compile("^insert into \\w+ \\(tenant_id, .*|\\btenant_id = \\?", Pattern.DOTALL);

    private TenantGuard() {}

    static void check(String sql) {
        boolean excused =
                !ABOUT_ROWS.matcher(sql).find() || WITHOUT_TENANT.matcher(sql).find();
        if (!excused && !OF_ONE_TENANT.matcher(sql).find()) {
            throw new AssertionError("whose rows does this mean? " + sql);
        }
    }
}
