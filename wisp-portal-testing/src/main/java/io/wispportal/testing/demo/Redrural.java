package io.wispportal.testing.demo;

import io.wispportal.customer.CustomerId;
import io.wispportal.service.Plan;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceState;
import io.wispportal.staff.Role;
import io.wispportal.tenant.Contact;
import io.wispportal.tenant.Tenant;
import io.wispportal.testing.demo.DemoWriter.Home;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/** The second tenant of the demo, in Colombia, without e-mail and without a domain of its own. */
final class Redrural {

    static final String SLUG = "redrural";

    private static final int DAYS_LEFT = 9;

    private Redrural() {}

    static DemoTenant fill(DemoWriter demo) {
        demo.add(tenant(demo), "redrural-2026");
        Plan rural = demo.addPlan("Rural 20", 20, 5, "65000.00");
        demo.addStaff("admin", "Andrés Pineda", Role.ADMINISTRATOR);
        demo.addMethod(
                "Bancolombia 111-222333-44",
                "Consignación",
                true,
                "Consigne en Bancolombia, cuenta de ahorros 111-222333-44, a nombre de Red Rural SAS.",
                true);
        CustomerId ana = demo.addCustomer(
                "ana",
                "Ana María",
                "Quiroga Peña",
                "ana.quiroga@example.com",
                "+57 300 555 0101",
                new Home("Vereda El Rosal, finca La Esperanza", "El Rosal", "52123456"));
        ServiceId service = demo.addService(ana, rural, null, "10.60.0.21", ServiceState.ACTIVE, false);
        demo.addInvoice(ana, rural, service, demo.today().plusDays(DAYS_LEFT));
        return demo.result();
    }

    private static Tenant tenant(DemoWriter demo) {
        return new Tenant(
                demo.newTenantId(),
                SLUG,
                "Red Rural",
                Currency.getInstance("COP"),
                Locale.forLanguageTag("es-CO"),
                ZoneId.of("America/Bogota"),
                new Contact(null, "+57 601 555 0100", null),
                null,
                "#7a3ea1",
                DemoInstallation.SETTINGS);
    }
}
