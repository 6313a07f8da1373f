package io.wispportal.testing;

import static io.wispportal.testing.Table.INSTALLATION_REQUESTS;
import static io.wispportal.testing.Table.OUTBOX;
import static io.wispportal.testing.Table.SERVICES;
import static io.wispportal.testing.Table.STEP_PROMISES;

import io.wispportal.Slice;
import io.wispportal.message.OutboxEntry;
import io.wispportal.preinstall.Installation;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationRequestQueries;
import io.wispportal.preinstall.InstallationRequestStore;
import io.wispportal.preinstall.InstallationRow;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Requests for installations in memory. */
public final class InMemoryInstallationRequests implements InstallationRequestStore, InstallationRequestQueries {

    private static final Comparator<InstallationRow> NEWEST_FIRST = Comparator.comparing(
                    (InstallationRow row) -> row.request().requestedAt())
            .thenComparing(row -> row.request().id().value())
            .reversed();

    private final InMemoryDatabase database;

    public InMemoryInstallationRequests(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public boolean add(TenantId tenant, InstallationRequest request) {
        return database.locked(() -> {
            boolean free = ofForm(tenant, request.form()).isEmpty() && isFree(tenant, request);
            return free && database.insertUnlessThere(INSTALLATION_REQUESTS, tenant, request.id(), request);
        });
    }

    @Override
    public Optional<InstallationRequest> find(TenantId tenant, InstallationRequestId id) {
        return database.find(INSTALLATION_REQUESTS, tenant, id);
    }

    @Override
    public Optional<InstallationRequest> ofForm(TenantId tenant, UUID form) {
        return all(tenant).filter(request -> request.form().equals(form)).findFirst();
    }

    @Override
    public boolean replace(TenantId tenant, InstallationRequest request) {
        return database.change(
                INSTALLATION_REQUESTS,
                tenant,
                request.id(),
                now -> now.version() == request.version() && isFree(tenant, request),
                now -> next(now, request));
    }

    private static InstallationRequest next(InstallationRequest now, InstallationRequest wanted) {
        return new InstallationRequest(
                now.id(),
                now.form(),
                wanted.applicant(),
                wanted.emailClash(),
                wanted.state(),
                now.requestedAt(),
                wanted.closing(),
                wanted.installation(),
                wanted.refusal(),
                now.version() + 1);
    }

    private boolean isFree(TenantId tenant, InstallationRequest request) {
        String held = request.heldEmail();
        return held == null || !holdsEmail(tenant, held, request.id());
    }

    @Override
    public boolean holdsEmail(TenantId tenant, String email, @Nullable InstallationRequestId except) {
        String wanted = email.toLowerCase(Locale.ROOT);
        return all(tenant)
                .filter(request -> !request.id().equals(except))
                .anyMatch(request -> wanted.equals(request.heldEmail()));
    }

    @Override
    public Slice<InstallationRow> list(
            TenantId tenant, Set<InstallationState> states, @Nullable InstallationRequestId after, int limit) {
        Stream<InstallationRow> rows = all(tenant)
                .filter(request -> request.id().equals(after) || states.contains(request.state()))
                .map(request -> row(tenant, request))
                .sorted(NEWEST_FIRST);
        return Pages.after(rows, row -> row.request().id(), after, limit);
    }

    @Override
    public List<String> technicians(TenantId tenant) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        installations(tenant).map(Installation::technician).forEach(names::add);
        return List.copyOf(names);
    }

    @Override
    public Optional<InstallationRequest> ofService(TenantId tenant, ServiceId service) {
        return all(tenant)
                .filter(request -> request.installation() != null
                        && request.installation().service().equals(service))
                .findFirst();
    }

    private Stream<Installation> installations(TenantId tenant) {
        return all(tenant).flatMap(request -> Stream.ofNullable(request.installation()));
    }

    private InstallationRow row(TenantId tenant, InstallationRequest request) {
        long open = database.all(STEP_PROMISES, tenant)
                .filter(promise -> promise.request().equals(request.id()))
                .flatMap(promise -> database.find(OUTBOX, tenant, promise.entry()).stream())
                .filter(InMemoryInstallationRequests::isOpen)
                .count();
        return new InstallationRow(request, (int) open, router(tenant, request.installation()));
    }

    private static boolean isOpen(OutboxEntry entry) {
        return switch (entry.state()) {
            case PROMISED, UNSURE, PARKED -> true;
            case DONE, SKIPPED -> false;
        };
    }

    private @Nullable RouterState router(TenantId tenant, @Nullable Installation installation) {
        return Optional.ofNullable(installation)
                .flatMap(agreed -> database.find(SERVICES, tenant, agreed.service()))
                .map(service -> service.router().state())
                .orElse(null);
    }

    private Stream<InstallationRequest> all(TenantId tenant) {
        return database.all(INSTALLATION_REQUESTS, tenant);
    }
}
