package io.wispportal.testing.demo;

import io.wispportal.customer.CustomerId;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.RouterId;
import io.wispportal.service.Plan;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceState;
import io.wispportal.staff.Role;
import io.wispportal.tenant.Contact;
import io.wispportal.tenant.Tenant;
import io.wispportal.testing.demo.DemoWriter.Home;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/** The first tenant of the demo, in Mexico, with a domain of its own. */
final class Wispmega {

    static final String SLUG = "wispmega";

    private static final int OVERDUE_DAYS = 13;
    private static final int DAYS_LEFT = 6;

    private final DemoWriter demo;
    private final Plan home50;
    private final Plan home100;
    private final RouterId north;
    private final RouterId south;

    private Wispmega(DemoWriter demo) {
        this.demo = demo;
        demo.add(tenant(demo), "wispmega-2026");
        this.home50 = demo.addPlan("Internet Hogar 50", 50, 10, "349.00");
        this.home100 = demo.addPlan("Internet Hogar 100", 100, 20, "499.00");
        this.north = demo.addRouter("torre-norte", NoticeStrategy.PROXY_PER_KIND);
        this.south = demo.addRouter("torre-sur", NoticeStrategy.PROXY_PER_CUSTOMER);
    }

    static DemoTenant fill(DemoWriter demo) {
        new Wispmega(demo).fill();
        return demo.result();
    }

    private void fill() {
        demo.addStaff("admin", "Alejandra Montes", Role.ADMINISTRATOR);
        demo.addStaff("caja", "Carmen Aguilar", Role.CASHIER);
        demo.addStaff("tecnico", "Tomás Reyes", Role.TECHNICIAN);
        PaymentMethod transfer = demo.addMethod(
                "Transferencia BBVA 0123456789",
                "Transferencia",
                true,
                "Banco: BBVA\nCLABE: 012 180 00123456789 0\nA nombre de: WispMega SA de CV\nConcepto: su nombre de usuario",
                true);
        demo.addMethod(
                "OXXO 4152-3131",
                "OXXO",
                true,
                "Pida en la caja un depósito a la tarjeta 4152 3131 0000 1111 y guarde el ticket.",
                true);
        demo.addMethod("Efectivo oficina", "Efectivo", false, "Pague en nuestra oficina y pida su recibo.", false);
        pending();
        suspended();
        settled(transfer);
    }

    private void pending() {
        CustomerId ana = demo.addCustomer(
                "ana",
                "Ana",
                "Torres Medina",
                "ana@example.com",
                "+52 55 8111 2201",
                new Home("Av. Juárez 18, Col. Centro", "Centro", "TOMA850312"));
        ServiceId service = demo.addService(ana, home100, north, "10.20.0.11", ServiceState.ACTIVE, false);
        demo.addInvoice(ana, home100, service, demo.today().plusDays(DAYS_LEFT));
        CustomerId sofia = demo.addCustomer(
                "sofia",
                "Sofía",
                "Ortega Ruiz",
                "sofia@example.com",
                null,
                new Home("Calle Allende 7, Col. Norte", "Norte", "OERS910704"));
        ServiceId hers = demo.addService(sofia, home50, north, "10.20.0.17", ServiceState.ACTIVE, false);
        demo.addInvoice(sofia, home50, hers, demo.today().plusDays(DAYS_LEFT));
        twins();
    }

    /** Two people with the same national id, for the balance lookup that is ambiguous. */
    private void twins() {
        CustomerId first = demo.addCustomer(
                "maria1",
                "María",
                "López Pérez",
                "maria1@example.com",
                "+52 55 8111 2205",
                new Home("Calle Morelos 40, Col. Centro", "Centro", "LOPM800101"));
        ServiceId one = demo.addService(first, home50, north, "10.20.0.15", ServiceState.ACTIVE, false);
        demo.addInvoice(first, home50, one, demo.today().plusDays(DAYS_LEFT));
        CustomerId second = demo.addCustomer(
                "maria2",
                "María",
                "López Pérez",
                "maria2@example.com",
                "+52 55 8111 2206",
                new Home("Camino Real 3, Col. Sur", "Sur", "LOPM800101"));
        ServiceId two = demo.addService(second, home50, south, "10.20.0.16", ServiceState.ACTIVE, false);
        demo.addInvoice(second, home50, two, demo.today().plusDays(DAYS_LEFT));
    }

    private void suspended() {
        LocalDate overdue = demo.today().minusDays(OVERDUE_DAYS);
        CustomerId luis = demo.addCustomer(
                "luis",
                "Luis",
                "Hernández Ruiz",
                "luis@example.com",
                "+52 55 8765 1234",
                new Home("Calle Hidalgo 201, Col. Centro", "Centro", "HERL790520"));
        ServiceId his = demo.addService(luis, home50, north, "10.20.0.12", ServiceState.SUSPENDED, true);
        for (int months = 2; months >= 0; months--) {
            demo.addInvoice(luis, home50, his, overdue.minusMonths(months));
        }
        CustomerId rosa = demo.addCustomer(
                "rosa",
                "Rosa",
                "Medina",
                "rosa@example.com",
                "+52 55 8111 2203",
                new Home("Calle Victoria 9, Col. Norte", "Norte", "MEDR720918"));
        ServiceId hers = demo.addService(rosa, home50, south, "10.20.0.13", ServiceState.SUSPENDED, false);
        demo.addInvoice(rosa, home50, hers, overdue);
    }

    private void settled(PaymentMethod transfer) {
        CustomerId pedro = demo.addCustomer(
                "pedro",
                "Pedro",
                "Salas Gómez",
                "pedro@example.com",
                "+52 55 8111 2204",
                new Home("Av. Reforma 77, Col. Sur", "Sur", "SAGP681130"));
        ServiceId service = demo.addService(pedro, home100, south, "10.20.0.14", ServiceState.ACTIVE, false);
        for (int months = 12; months >= 1; months--) {
            LocalDate due = demo.today().minusMonths(months).plusDays(DAYS_LEFT);
            demo.addPaid(pedro, home100, service, due, transfer);
        }
    }

    private static Tenant tenant(DemoWriter demo) {
        return new Tenant(
                demo.newTenantId(),
                SLUG,
                "WispMega",
                Currency.getInstance("MXN"),
                Locale.forLanguageTag("es-MX"),
                ZoneId.of("America/Mexico_City"),
                new Contact("cobranza@wispmega.example", "+52 55 1234 5678", "+52 55 1234 5678"),
                "clientes.wispmega.localhost",
                "#0b6e4f",
                DemoInstallation.SETTINGS);
    }
}
