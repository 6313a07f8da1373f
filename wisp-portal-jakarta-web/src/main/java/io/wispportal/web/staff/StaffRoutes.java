package io.wispportal.web.staff;

import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.web.http.Action;
import io.wispportal.web.http.Audience;
import io.wispportal.web.http.Method;
import io.wispportal.web.http.Route;
import io.wispportal.web.page.Frames;
import java.util.List;
import java.util.stream.Stream;

/**
 * The console's part of the route table. Each address that only takes forms also answers GET, so that "back to the
 * form" on an error page leads somewhere.
 */
public final class StaffRoutes {

    private StaffRoutes() {}

    public static List<Route> of(Frames frames) {
        return Stream.of(
                        entrance(frames),
                        queue(frames),
                        methods(frames),
                        routers(frames),
                        notices(frames),
                        domain(frames),
                        installations(frames),
                        customers(frames),
                        links(frames),
                        invoices(frames),
                        services(frames),
                        messages(frames),
                        batches(frames),
                        office(frames),
                        passwords(frames),
                        messageSettings(frames),
                        gateways(frames),
                        balance(frames),
                        installationSettings(frames),
                        logo(frames),
                        captcha(frames))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> entrance(Frames frames) {
        MenuPage menu = new MenuPage(frames);
        OwnPasswordPage password = new OwnPasswordPage(frames);
        return List.of(
                get("", menu::first),
                get("/menu", menu::show),
                get("/cuenta", password::show),
                post("/cuenta", password::change));
    }

    private static List<Route> queue(Frames frames) {
        ReportPage report = new ReportPage(frames);
        String one = "/reporte-de-pagos/{report}";
        return List.of(
                get("/reporte-de-pagos", new QueuePage(frames)::show),
                get(one, report::show),
                get(one + "/comprobante", report::voucher),
                get(one + "/aprobar", report::toReport),
                post(one + "/aprobar", report::approve),
                get(one + "/devolver", report::toReport),
                post(one + "/devolver", report::giveBack));
    }

    private static List<Route> methods(Frames frames) {
        MethodPage method = new MethodPage(frames);
        return List.of(
                get("/formas-de-pago", new MethodsPage(frames)::show),
                get("/formas-de-pago/nueva", method::blank),
                post("/formas-de-pago/nueva", method::add),
                get("/formas-de-pago/{method}", method::show),
                post("/formas-de-pago/{method}", method::change));
    }

    private static List<Route> routers(Frames frames) {
        RouterFormPage form = new RouterFormPage(frames);
        RouterPage router = new RouterPage(frames);
        String one = "/routers/{router}";
        return List.of(
                get("/routers", new RoutersPage(frames)::show),
                get("/routers/nuevo", form::blank),
                post("/routers/nuevo", form::add),
                get(one, router::show),
                get(one + "/plan", new RouterPlanPage(frames)::show),
                get(one + "/intentar", router::toRouter),
                post(one + "/intentar", router::tryNow),
                get(one + "/editar", form::show),
                post(one + "/editar", form::change));
    }

    private static List<Route> notices(Frames frames) {
        NoticeFormPage form = new NoticeFormPage(frames);
        NoticePage notice = new NoticePage(frames);
        String one = "/avisos/{notice}";
        return List.of(
                get("/avisos", new NoticesPage(frames)::show),
                get("/avisos/nuevo", form::blank),
                post("/avisos/nuevo", form::send),
                get(one, notice::show),
                get(one + "/terminar", notice::toNotice),
                post(one + "/terminar", notice::end));
    }

    private static List<Route> domain(Frames frames) {
        DomainPage domain = new DomainPage(frames);
        return List.of(
                get("/dominio", domain::show),
                post("/dominio", domain::move),
                get("/dominio/plan", domain::plan),
                get("/dominio/avance", new DomainProgressPage(frames)::show));
    }

    private static List<Route> installations(Frames frames) {
        NewInstallationPage form = new NewInstallationPage(frames);
        InstallationPage request = new InstallationPage(frames);
        ActivationPage activation = new ActivationPage(frames);
        String one = "/instalaciones/{request}";
        return List.of(
                get("/instalaciones", new InstallationsPage(frames)::show),
                get("/instalaciones/nueva", form::blank),
                new Route(
                        Method.POST,
                        "/admin/instalaciones/nueva",
                        Audience.STAFF,
                        form::take,
                        IdentityDocumentKind.values().length,
                        null),
                get(one, request::show),
                get(one + "/documentos/{kind}", request::document),
                get(one + "/cerrar", request::toRequest),
                post(one + "/cerrar", request::close),
                get(one + "/correo", request::toRequest),
                post(one + "/correo", request::changeEmail),
                get(one + "/activar", activation::show),
                post(one + "/activar", activation::activate),
                get(one + "/terminar", request::toRequest),
                post(one + "/terminar", request::finish),
                get(one + "/reintentar", request::toRequest),
                post(one + "/reintentar", request::tryAgain));
    }

    private static List<Route> customers(Frames frames) {
        AccountPage account = new AccountPage(frames);
        CustomerNumbersPage numbers = new CustomerNumbersPage(frames);
        String one = "/clientes/{customer}";
        return List.of(
                get("/clientes", new CustomersPage(frames)::show),
                get(one, new CustomerPage(frames)::show),
                get(one + "/historial", new HistoryPage(frames)::show),
                get(one + "/numeros", numbers::show),
                post(one + "/numeros", numbers::change),
                get(one + "/contrasena", account::password),
                post(one + "/contrasena", account::setPassword),
                get(one + "/usuario", account::userName),
                post(one + "/usuario", account::rename));
    }

    private static List<Route> links(Frames frames) {
        LinksPage links = new LinksPage(frames);
        VisitPage visit = new VisitPage(frames);
        LinkSettingsPage settings = new LinkSettingsPage(frames);
        String one = "/clientes/{customer}";
        return List.of(
                get(one + "/enlaces", links::show),
                post(one + "/enlaces", links::issue),
                get(one + "/enlaces/terminar", links::toLinks),
                post(one + "/enlaces/terminar", links::end),
                get(one + "/portal", visit::show),
                post(one + "/portal", visit::start),
                get("/ajustes/enlaces", settings::show),
                post("/ajustes/enlaces", settings::change),
                get("/ajustes/enlaces/terminar", settings::toSettings),
                post("/ajustes/enlaces/terminar", settings::endAll));
    }

    private static List<Route> invoices(Frames frames) {
        InvoicePage invoice = new InvoicePage(frames);
        PaymentPage payment = new PaymentPage(frames);
        String one = "/facturas/{invoice}";
        return List.of(
                get("/facturas", new InvoicesPage(frames)::show),
                get("/facturas.csv", new InvoiceExport(frames)::send),
                get(one, invoice::show),
                get(one + "/pendiente", invoice::toInvoice),
                post(one + "/pendiente", invoice::giveBack),
                get(one + "/pago", payment::show),
                post(one + "/pago", payment::register));
    }

    private static List<Route> services(Frames frames) {
        ServicePage service = new ServicePage(frames);
        ConnectionPage connection = new ConnectionPage(frames);
        String one = "/servicios/{service}";
        return List.of(
                get(one, service::show),
                get(one + "/suspender", service::toService),
                post(one + "/suspender", service::suspend),
                get(one + "/activar", service::toService),
                post(one + "/activar", service::activate),
                get(one + "/conexion", connection::show),
                post(one + "/conexion", connection::change),
                get(one + "/auto-activacion", service::toService),
                post(one + "/auto-activacion", service::autoActivation));
    }

    private static List<Route> messages(Frames frames) {
        MessagesPage messages = new MessagesPage(frames);
        MailsPage mails = new MailsPage(frames);
        return List.of(
                get("/mensajes", messages::show),
                get("/mensajes/{entry}/enviar", messages::toMessages),
                post("/mensajes/{entry}/enviar", messages::sendAgain),
                get("/sms", new PhoneMessagesPage(frames)::show),
                get("/correos", mails::list),
                get("/correos/{mail}", mails::show));
    }

    private static List<Route> batches(Frames frames) {
        BatchesPage batches = new BatchesPage(frames, new InvoicesPage(frames));
        BatchResultsPage results = new BatchResultsPage(frames);
        BatchPage batch = new BatchPage(frames, results);
        String one = "/envios/{batch}";
        return List.of(
                get("/envios", batches::list),
                post("/envios", batches::begin),
                get(one, batch::show),
                post(one, batch::write),
                get(one + "/confirmar", batch::toBatch),
                post(one + "/confirmar", batch::confirm),
                get(one + "/cancelar", batch::toBatch),
                post(one + "/cancelar", results::cancel),
                get(one + "/reenviar", batch::toBatch),
                post(one + "/reenviar", results::sendAgain),
                get(one + "/resultados.csv", results::export));
    }

    private static List<Route> office(Frames frames) {
        SettingsPage settings = new SettingsPage(frames);
        return List.of(
                get("/bitacora", new AuditPage(frames)::show),
                get("/ajustes", settings::show),
                post("/ajustes", settings::change),
                get("/roles", new RolesPage(frames)::show));
    }

    private static List<Route> passwords(Frames frames) {
        PasswordsPage passwords = new PasswordsPage(frames);
        String all = "/ajustes/contrasena";
        return List.of(
                get(all, passwords::show),
                post(all, passwords::change),
                get(all + "/ver", passwords::toForm),
                post(all + "/ver", passwords::reveal),
                get(all + "/todos", passwords::toForm),
                post(all + "/todos", passwords::impose),
                get(all + "/acceso", passwords::toForm),
                post(all + "/acceso", passwords::settings));
    }

    private static List<Route> messageSettings(Frames frames) {
        MessageSettingsPage settings = new MessageSettingsPage(frames);
        TemplatePage template = new TemplatePage(frames);
        String one = "/ajustes/plantillas/{kind}";
        return List.of(
                get("/ajustes/mensajes", settings::show),
                post("/ajustes/mensajes", settings::change),
                get("/ajustes/plantillas", template::list),
                get(one, template::show),
                post(one, template::change),
                get(one + "/restablecer", template::toTemplate),
                post(one + "/restablecer", template::reset));
    }

    private static List<Route> gateways(Frames frames) {
        GatewayPage gateway = new GatewayPage(frames);
        String one = "/ajustes/pasarelas/{kind}";
        return List.of(
                get("/ajustes/pasarelas", gateway::list),
                get(one, gateway::show),
                post(one, gateway::change),
                get(one + "/prueba", gateway::toGateway),
                post(one + "/prueba", gateway::test),
                get(one + "/quitar", gateway::toGateway),
                post(one + "/quitar", gateway::remove));
    }

    private static List<Route> balance(Frames frames) {
        BalanceSettingsPage settings = new BalanceSettingsPage(frames);
        String page = "/ajustes/saldo";
        return List.of(
                get(page, settings::show),
                post(page, settings::change),
                get(page + "/qr.svg", settings::svg),
                get(page + "/qr.png", settings::png));
    }

    private static List<Route> installationSettings(Frames frames) {
        InstallationSettingsPage settings = new InstallationSettingsPage(frames);
        String page = "/ajustes/instalaciones";
        return List.of(
                get(page, settings::show),
                post(page, settings::change),
                get(page + "/qr.svg", settings::svg),
                get(page + "/qr.png", settings::png));
    }

    private static List<Route> logo(Frames frames) {
        LogoPage logo = new LogoPage(frames);
        String page = "/ajustes/logo";
        return List.of(
                get(page, logo::show),
                new Route(Method.POST, "/admin" + page, Audience.STAFF, logo::change, true, null),
                get(page + "/quitar", logo::toPage),
                post(page + "/quitar", logo::remove),
                get(page + "/imagen/{file}", logo::picture));
    }

    private static List<Route> captcha(Frames frames) {
        CaptchaSettingsPage captcha = new CaptchaSettingsPage(frames);
        return List.of(get("/ajustes/captcha", captcha::show), post("/ajustes/captcha", captcha::change));
    }

    private static Route get(String path, Action action) {
        return new Route(Method.GET, "/admin" + path, Audience.STAFF, action);
    }

    private static Route post(String path, Action action) {
        return new Route(Method.POST, "/admin" + path, Audience.STAFF, action);
    }
}
