package io.wispportal.testing.contract;

import io.wispportal.Money;
import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.UserName;
import io.wispportal.document.Document;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentType;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.Plan;
import io.wispportal.service.PlanId;
import io.wispportal.service.RouterResult;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceState;
import io.wispportal.tenant.Contact;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.testing.UuidSequence;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

/** Values to store, every one with ids of its own. Times are in whole microseconds, as databases keep them. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** Different in every run: the database under test need not be empty. */
    private static final UuidSequence IDS = new UuidSequence(new SecureRandom().nextLong());

    private Samples() {}

    static UUID uuid() {
        return IDS.get();
    }

    /** Unique and short: for names that must be. */
    static String name(String prefix) {
        String digits = uuid().toString().replace("-", "");
        return prefix + digits.substring(6, 12) + digits.substring(20);
    }

    /** Like the SHA-256 of a file that nobody else has. */
    static String sha() {
        return (uuid().toString() + uuid()).replace("-", "");
    }

    static Money money(String amount) {
        return Money.of(amount, "MXN");
    }

    static Actor cashier() {
        return new Actor(ActorKind.STAFF, uuid(), "caja@wispmega");
    }

    static Tenant tenant() {
        return new Tenant(
                new TenantId(uuid()),
                name("isp-"),
                "Señal & Cía. del Ñandú",
                Currency.getInstance("MXN"),
                Locale.forLanguageTag("es-MX"),
                ZoneId.of("America/Mexico_City"),
                new Contact("avisos@example.test", "+52 55 1234 5678", "+5215512345678"),
                null,
                "#0a7F3c",
                TenantSettings.DEFAULTS);
    }

    static Customer customer(String firstName, String lastNames) {
        return new Customer(
                new CustomerId(uuid()),
                new UserName(name("c.")),
                firstName,
                lastNames,
                "ana@example.test",
                "+52 55 0000 1111",
                "Calle 5 № 7",
                "Centro",
                "XAXX010101000",
                CustomerState.ACTIVE);
    }

    static Plan plan(String name) {
        return new Plan(new PlanId(uuid()), name, 50_000, 10_000, money("350.00"));
    }

    static InternetService service(CustomerId customer, Plan plan) {
        return new InternetService(
                new ServiceId(uuid()),
                customer,
                plan,
                "Av. Juárez 12",
                new Connection(null, "10.20.30.40", null, null),
                ServiceState.SUSPENDED,
                true,
                null,
                new RouterResult(RouterState.APPLIED, NOON, null),
                0);
    }

    static PaymentMethod method(String visibleName, int position) {
        return new PaymentMethod(
                new PaymentMethodId(uuid()),
                "BBVA 0123",
                visibleName,
                true,
                "CLABE 012…\nTitular: Señal",
                true,
                position,
                0);
    }

    static Document document(CustomerId owner, String sha256) {
        return new Document(
                new DocumentId(uuid()), owner, "recibo ñ.pdf", DocumentType.PDF, 10_485_760, sha256, NOON, false);
    }
}
