package io.wispportal.core.tenant;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.audit.Changes;
import io.wispportal.core.document.FileTooLargeException;
import io.wispportal.core.document.LogoPictures;
import io.wispportal.core.document.RefusedFileException;
import io.wispportal.core.document.picture.SmallPicture;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.Logo;
import io.wispportal.tenant.LogoStore;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Staff put up, change and take down the tenant's logo; anybody sees it (TEN-02). Every change is audited (TEN-08). Called
 * outside a transaction.
 */
public final class LogoEditing {

    private static final int HASH = 32;
    private static final int SHOWN = 8;

    private final LogoPictures pictures;
    private final TenantDirectory directory;
    private final LogoStore store;
    private final CachedTenants cache;
    private final Transactions transactions;
    private final AuditLog audit;

    public LogoEditing(
            LogoPictures pictures,
            TenantDirectory directory,
            LogoStore store,
            CachedTenants cache,
            Transactions transactions,
            AuditLog audit) {
        this.pictures = pictures;
        this.directory = directory;
        this.store = store;
        this.cache = cache;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** The logo as stored now; empty if there is none. */
    public Optional<Logo> current(StaffCaller staff) {
        staff.require(Permission.EDIT_SETTINGS);
        return Optional.ofNullable(stored(staff.tenant()));
    }

    /**
     * Makes a new picture of the file, upright, small and without anything that is not seen, and puts it up. Blocks while the
     * file is read.
     *
     * @param before   hash of the logo that the form was made for, empty for none
     * @param fileName as the browser sent it
     * @param file     not closed
     * @throws FileTooLargeException     over {@link LogoPictures#LIMIT}
     * @throws RefusedFileException      if it is not taken, as {@link LogoPictures#make} tells
     * @throws ConcurrentChangeException if somebody else changed the logo since; nothing is done
     */
    public void change(StaffCaller staff, String before, String fileName, InputStream file) throws IOException {
        staff.require(Permission.EDIT_SETTINGS);
        SmallPicture made = pictures.make(fileName, file);
        Logo next = new Logo(made.hash().substring(0, HASH), made.width(), made.height(), made.type());
        transactions.runInTransaction(() -> replace(staff, before, next, made));
        cache.forget();
    }

    /**
     * Takes it down; nothing is done if there is none.
     *
     * @param before hash of the logo that the form was made for
     * @throws ConcurrentChangeException if somebody else changed the logo since; nothing is done
     */
    public void remove(StaffCaller staff, String before) {
        staff.require(Permission.EDIT_SETTINGS);
        transactions.runInTransaction(() -> {
            Logo now = stored(staff.tenant());
            if (now != null) {
                require(staff, now.hash().equals(before) && store.remove(staff.tenant(), before));
                record(staff, now, null);
            }
        });
        cache.forget();
    }

    /** The picture with this hash, to be closed; empty if it is not the tenant's logo now. For anybody. */
    public Optional<InputStream> open(TenantId tenant, String hash) {
        return store.open(tenant, hash);
    }

    /** The same picture again need not be stored, for example after a second click. */
    private void replace(StaffCaller staff, String before, Logo next, SmallPicture made) {
        Logo now = stored(staff.tenant());
        if (next.equals(now)) {
            return;
        }
        String hash = now == null ? null : now.hash();
        boolean still = before.equals(hash == null ? "" : hash);
        require(staff, still && store.replace(staff.tenant(), hash, next, made.open()));
        record(staff, now, next);
    }

    private static void require(StaffCaller staff, boolean done) {
        if (!done) {
            throw new ConcurrentChangeException("logo", staff.tenant());
        }
    }

    private void record(StaffCaller staff, @Nullable Logo before, @Nullable Logo next) {
        audit.record(
                staff.tenant(),
                staff.actor(),
                AuditAction.LOGO_CHANGED,
                null,
                null,
                Changes.of(Map.of("logo", told(before)), Map.of("logo", told(next))));
    }

    /** Size and the beginning of the hash: enough to tell one from another. */
    private static String told(@Nullable Logo logo) {
        return logo == null
                ? ""
                : logo.width() + " × " + logo.height() + " (" + logo.hash().substring(0, SHOWN) + ")";
    }

    private @Nullable Logo stored(TenantId tenant) {
        return directory
                .byId(tenant)
                .orElseThrow(() -> new NotFoundException("tenant", tenant))
                .logo();
    }
}
