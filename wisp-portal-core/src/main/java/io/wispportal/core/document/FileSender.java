package io.wispportal.core.document;

import io.wispportal.tenant.TenantId;

/**
 * Whose files are taken: a stranger whose form was counted ({@link IdentityDocuments#admit}), or who works for the tenant.
 * Good for the files of one form.
 */
public final class FileSender {

    private static final String STAFF = "staff";

    private final TenantId tenant;
    private final String mark;

    private FileSender(TenantId tenant, String mark) {
        this.tenant = tenant;
        this.mark = mark;
    }

    /** Whoever calls this has looked at what they may. */
    public static FileSender staff(TenantId tenant) {
        return new FileSender(tenant, STAFF);
    }

    /** @param network as counted */
    static FileSender stranger(TenantId tenant, String network) {
        return new FileSender(tenant, network);
    }

    TenantId tenant() {
        return tenant;
    }

    /** What its files are counted by. */
    String mark() {
        return mark;
    }

    boolean isStaff() {
        return isStaff(mark);
    }

    static boolean isStaff(String mark) {
        return mark.equals(STAFF);
    }
}
