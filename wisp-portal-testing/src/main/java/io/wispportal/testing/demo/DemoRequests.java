package io.wispportal.testing.demo;

import io.wispportal.Money;
import io.wispportal.Transactions;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.WispPortal;
import io.wispportal.core.preinstall.ActivationForm;
import io.wispportal.core.preinstall.InstallationDesk;
import io.wispportal.message.OutboxKind;
import io.wispportal.preinstall.Applicant;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestQueries;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.router.Router;
import io.wispportal.service.Plan;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * People who asked the demo's companies for the service, one for each thing that can become of it: waiting with a coupon,
 * with an e-mail that somebody else has, with a mail that did not go out, closed, and activated. Times are relative to the
 * clock.
 */
public final class DemoRequests {

    private final WispPortal portal;
    private final StaffCaller admin;
    private final Clock clock;
    private final Tenant wispmega;
    private final RequestWriter writer;

    private DemoRequests(WispPortal portal, StaffCaller admin, Clock clock, Supplier<UUID> ids) {
        this.portal = portal;
        this.admin = admin;
        this.clock = clock;
        this.wispmega = tenant(portal, Wispmega.SLUG);
        this.writer = new RequestWriter(portal, wispmega, clock, ids);
    }

    /**
     * Adds them to a portal that {@link DemoInstallation} has filled, in one transaction and once.
     *
     * @param admin an administrator of {@link DemoInstallation#SLUG}
     */
    public static void fill(WispPortal portal, StaffCaller admin, Clock clock, Supplier<UUID> ids) {
        portal.adapters().get(Transactions.class).runInTransaction(() -> {
            if (isEmpty(portal, admin)) {
                new DemoRequests(portal, admin, clock, ids).fill();
                elsewhere(new RequestWriter(portal, tenant(portal, Redrural.SLUG), clock, ids));
            }
        });
    }

    private static boolean isEmpty(WispPortal portal, StaffCaller admin) {
        return portal.adapters()
                .get(InstallationRequestQueries.class)
                .list(admin.tenant(), Set.of(InstallationState.values()), null, 1)
                .items()
                .isEmpty();
    }

    private static Tenant tenant(WispPortal portal, String slug) {
        return portal.adapters().get(TenantDirectory.class).bySlug(slug).orElseThrow();
    }

    private void fill() {
        closed();
        activated();
        withoutMail();
        clashing();
        withCoupon();
    }

    private void withCoupon() {
        Applicant marisol = new Applicant(
                "Marisol",
                "Cruz Ayala",
                "CUAM920217",
                "marisol.cruz@example.com",
                "Calle Abasolo 31",
                "Col. Centro",
                "Tepoztlán",
                "62520",
                "55 8111 2301",
                null,
                "Portón verde frente a la primaria. Traigo cupón de la feria.");
        InstallationRequest request = writer.waiting(marisol, Duration.ofMinutes(40), true);
        writer.mailed(request, OutboxKind.INSTALLATION_REQUESTED_TENANT);
        writer.mailed(request, OutboxKind.INSTALLATION_REQUESTED_APPLICANT);
    }

    private void clashing() {
        Applicant jorge = new Applicant(
                "Jorge",
                "Hernández Luna",
                "HELJ010911",
                "luis@example.com",
                "Calle Hidalgo 203",
                "Col. Centro",
                "Tepoztlán",
                "62520",
                "55 8111 2302",
                "55 8765 1234",
                "Soy hijo de Luis, de la casa de al lado.");
        InstallationRequest request = writer.clashing(jorge, Duration.ofHours(3));
        writer.mailed(request, OutboxKind.INSTALLATION_REQUESTED_TENANT);
        writer.mailed(request, OutboxKind.INSTALLATION_EMAIL_TAKEN);
    }

    private void withoutMail() {
        Applicant berta = new Applicant(
                "Berta",
                "Solís Vega",
                null,
                null,
                "Camino Real 12",
                "Col. Sur",
                null,
                null,
                "55 8111 2303",
                null,
                "Pidió por teléfono. Quiere la visita por la tarde.");
        InstallationRequest request = writer.waiting(berta, Duration.ofHours(26), false);
        writer.notMailed(request, OutboxKind.INSTALLATION_REQUESTED_TENANT);
    }

    private void closed() {
        Applicant beatriz = new Applicant(
                "Beatriz",
                "Salgado Mora",
                "SAMB850630",
                "beatriz.salgado@example.com",
                "Carretera vieja km 14",
                "Ejido El Mirador",
                null,
                null,
                "55 8111 2304",
                null,
                null);
        InstallationRequest request = writer.waiting(beatriz, Duration.ofDays(6), false);
        writer.close(request, "No hay línea de vista desde ninguna torre. Avisarle si se pone otra.", admin.actor());
    }

    private void activated() {
        Applicant elena = new Applicant(
                "Elena",
                "Ríos Campos",
                "RICE880405",
                "elena.rios@example.com",
                "Av. Juárez 55",
                "Col. Centro",
                "Tepoztlán",
                "62520",
                "55 8111 2305",
                null,
                null);
        InstallationRequest request = writer.waiting(elena, Duration.ofDays(2), true);
        writer.mailed(request, OutboxKind.INSTALLATION_REQUESTED_APPLICANT);
        InstallationDesk desk = portal.installationDesk();
        Plan plan = named(desk.plans(admin), each -> each.name().equals("Internet Hogar 100"));
        Router router = named(desk.routers(admin), each -> each.name().equals("torre-norte"));
        ActivationForm form = new ActivationForm(
                request.version(),
                wispmega.dayOf(clock.instant()).plusDays(2),
                pesos("1200.00"),
                pesos("200.00"),
                plan.id(),
                pesos("50.00"),
                router.id(),
                "10.20.0.31",
                "elena-rios",
                "Centro",
                "Tomás Reyes",
                "");
        portal.activation().activate(admin, request.id(), form, List.of());
    }

    private static void elsewhere(RequestWriter redrural) {
        Applicant wilson = new Applicant(
                "Wilson",
                "Cárdenas Gil",
                "80123456",
                "wilson.cardenas@example.com",
                "Finca Los Arrayanes",
                "Vereda El Rosal",
                null,
                null,
                "300 555 0199",
                null,
                null);
        redrural.waiting(wilson, Duration.ofHours(5), false);
    }

    private static Money pesos(String amount) {
        return Money.of(amount, "MXN");
    }

    private static <T> T named(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst().orElseThrow();
    }
}
