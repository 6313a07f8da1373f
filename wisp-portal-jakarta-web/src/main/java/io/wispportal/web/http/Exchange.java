package io.wispportal.web.http;

import io.wispportal.NotFoundException;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.WispPortal;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.core.tenant.Site;
import io.wispportal.tenant.Tenant;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One request, as actions see it. Lives on one thread. */
public final class Exchange {

    private final HttpServletRequest request;
    private final WispPortal portal;
    private final Site site;
    private final Client client;
    private final Browser browser;
    private final Map<String, String> names;
    private final FormFields fields;

    /** Mutable state: who it is, once checked; asked for several times in one request. */
    private @Nullable CustomerCaller customer;

    private @Nullable StaffCaller staff;

    Exchange(
            HttpServletRequest request,
            WispPortal portal,
            Site site,
            Client client,
            Browser browser,
            Map<String, String> names) {
        this.request = request;
        this.portal = portal;
        this.site = site;
        this.client = client;
        this.browser = browser;
        this.names = names;
        this.fields = new FormFields(request);
    }

    /** @see FormFields#admit */
    void admitForm(int files) throws IOException {
        fields.admit(files);
    }

    /** @see FormFields#skip */
    void skipForm() throws IOException {
        fields.skip();
    }

    public WispPortal portal() {
        return portal;
    }

    public Site site() {
        return site;
    }

    public Client client() {
        return client;
    }

    public Browser browser() {
        return browser;
    }

    /** The signed-in session's claims, not yet checked against what happened since. */
    public SessionClaims claims() {
        return browser.claims().orElseThrow(() -> new SessionOverException("nobody"));
    }

    /** @throws SessionOverException unless a customer's session holds */
    public CustomerCaller customer() {
        if (customer == null) {
            customer = portal.sessions().customer(claims());
        }
        return customer;
    }

    /** @throws SessionOverException unless a staff member's session holds */
    public StaffCaller staff() {
        if (staff == null) {
            staff = portal.sessions().staff(claims());
        }
        return staff;
    }

    /** The tenant of the session, else of the host; empty on the default host before sign-in. */
    public Optional<Tenant> tenant() {
        return browser.claims()
                .flatMap(claims -> portal.tenants().byId(claims.tenant()))
                .or(site::tenant);
    }

    /** Whose a line of the log is, without asking the database: a tenant's or the installation's (TEN-01). */
    public String owner() {
        return browser.claims()
                .map(claims -> "tenant " + claims.tenant())
                .or(() -> site.tenant().map(tenant -> "tenant " + tenant.id()))
                .orElse("installation");
    }

    /** A named part of the path. */
    public String name(String part) {
        return java.util.Objects.requireNonNull(names.get(part), part);
    }

    /** A named part of the path that must be an id; anything else is a thing that does not exist. */
    public <T> T id(String part, Function<UUID, T> type) {
        String text = name(part);
        try {
            return type.apply(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException(part, text);
        }
    }

    /**
     * A field of the query or the posted form, stripped; empty if it is not there. No database takes a NUL; browsers
     * send each line's end as two characters, which would count twice and look like a change.
     *
     * @throws UnreadableRequestException at the first field of a query or form that cannot be read
     */
    public String field(String field) {
        String value = fields.get(field);
        return value == null ? "" : clean(value);
    }

    /** The same of all fields of a name, such as ticked boxes. */
    public List<String> fields(String field) {
        return fields.all(field).stream().map(Exchange::clean).toList();
    }

    private static String clean(String value) {
        return value.replace("\0", "").replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** A field exactly as typed, for passwords. */
    public String typed(String field) {
        String value = fields.get(field);
        return value == null ? "" : value;
    }

    public boolean isTicked(String field) {
        return fields.get(field) != null;
    }

    /** The ids in all fields of a name, such as ticked boxes; what is no id is left out. */
    public <T> List<T> idFields(String field, Function<UUID, T> type) {
        return fields.all(field).stream()
                .flatMap(text -> parsed(text).stream())
                .map(type)
                .toList();
    }

    private static Optional<UUID> parsed(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** An optional id in a field; empty if there is none or it is no id. */
    public <T> Optional<T> idField(String field, Function<UUID, T> type) {
        try {
            return field(field).isEmpty() ? Optional.empty() : Optional.of(type.apply(UUID.fromString(field(field))));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    public String path() {
        return request.getRequestURI();
    }

    /** Where the form is that was posted here; the first page if the browser does not say. */
    public String formPath() {
        return PostCheck.ownPath(request).orElse("/");
    }

    /** Whether it is a form that may carry files. */
    public boolean sendsFiles() {
        return UploadedFile.areIn(request);
    }

    /** The file of a form field; empty if none was chosen. */
    public Optional<UploadedFile> file(String field) throws IOException {
        return UploadedFile.of(request, field);
    }
}
