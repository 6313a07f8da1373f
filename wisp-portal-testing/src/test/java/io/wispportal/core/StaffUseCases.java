package io.wispportal.core;

import static io.wispportal.message.TemplateKind.REPORT_APPROVED;
import static io.wispportal.staff.Permission.ACTIVATE_INSTALLATIONS;
import static io.wispportal.staff.Permission.ALLOW_AUTO_ACTIVATION;
import static io.wispportal.staff.Permission.CONNECT_SERVICES;
import static io.wispportal.staff.Permission.EDIT_CUSTOMERS;
import static io.wispportal.staff.Permission.EDIT_PAYMENT_METHODS;
import static io.wispportal.staff.Permission.EDIT_SETTINGS;
import static io.wispportal.staff.Permission.EXPORT_LISTS;
import static io.wispportal.staff.Permission.FINISH_INSTALLATIONS;
import static io.wispportal.staff.Permission.MANAGE_LINKS;
import static io.wispportal.staff.Permission.MANAGE_MESSAGES;
import static io.wispportal.staff.Permission.MANAGE_PASSWORDS;
import static io.wispportal.staff.Permission.MANAGE_ROUTERS;
import static io.wispportal.staff.Permission.MOVE_PORTAL;
import static io.wispportal.staff.Permission.REACTIVATE_SERVICES;
import static io.wispportal.staff.Permission.READ_AUDIT;
import static io.wispportal.staff.Permission.READ_CAPTURED;
import static io.wispportal.staff.Permission.READ_CUSTOMERS;
import static io.wispportal.staff.Permission.READ_IDENTITY_DOCUMENTS;
import static io.wispportal.staff.Permission.READ_INSTALLATIONS;
import static io.wispportal.staff.Permission.READ_ROUTERS;
import static io.wispportal.staff.Permission.READ_SERVICES;
import static io.wispportal.staff.Permission.REGISTER_PAYMENTS;
import static io.wispportal.staff.Permission.REVIEW_PAYMENTS;
import static io.wispportal.staff.Permission.SEND_BATCHES;
import static io.wispportal.staff.Permission.SEND_NOTICES;
import static io.wispportal.staff.Permission.SUSPEND_SERVICES;
import static io.wispportal.staff.Permission.TAKE_INSTALLATIONS;
import static io.wispportal.staff.Permission.VISIT_PORTAL;

import io.wispportal.audit.Actor;
import io.wispportal.autologin.LinkId;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.InvoiceSelection;
import io.wispportal.batch.MessageBatch;
import io.wispportal.batch.RecipientState;
import io.wispportal.captcha.OutagePolicy;
import io.wispportal.core.captcha.CaptchaForm;
import io.wispportal.core.credential.CustomerAccounts;
import io.wispportal.core.credential.DefaultPasswords;
import io.wispportal.core.invoice.InvoiceSearch;
import io.wispportal.core.message.gateway.GatewayForm;
import io.wispportal.core.notice.NoticeDesk;
import io.wispportal.core.notice.NoticeForm;
import io.wispportal.core.payment.ManualPayment;
import io.wispportal.core.payment.MethodForm;
import io.wispportal.core.preinstall.ActivationForm;
import io.wispportal.core.preinstall.InstallationDesk;
import io.wispportal.core.preinstall.RequestForm;
import io.wispportal.core.preinstall.RequestHandling;
import io.wispportal.core.router.PortalMove;
import io.wispportal.core.router.RouterDesk;
import io.wispportal.core.router.RouterForm;
import io.wispportal.core.service.ConnectionForm;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.OfficialNumbers;
import io.wispportal.document.DocumentId;
import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.message.Channel;
import io.wispportal.message.GatewayKind;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.notice.NoticeId;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.ReportFilter;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.RouterId;
import io.wispportal.service.ServiceId;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.testing.demo.DemoInstallation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/** Everything that staff can do, with the permission for it; about things that are not there, so nothing happens. */
final class StaffUseCases {

    /** One of them. */
    record UseCase(Permission permission, Consumer<StaffCaller> call) {}

    private static final UUID NOTHING = new UUID(0, 7);

    private final WispPortal portal;
    private final PaymentReport decided;
    private final Map<String, UseCase> all = new TreeMap<>();

    StaffUseCases(TestIsp isp) {
        this.portal = isp.portal();
        this.decided = isp.approve(isp.report("ana", 0));
        payments();
        methods();
        routers();
        routerWork();
        notices();
        services();
        office();
        passwords();
        batches();
        installations();
    }

    /** By component of {@link WispPortal} and method. */
    Map<String, UseCase> all() {
        return all;
    }

    private void payments() {
        PaymentReportId report = new PaymentReportId(NOTHING);
        DocumentId document = new DocumentId(NOTHING);
        InvoiceId invoice = new InvoiceId(NOTHING);
        add("reviewDesk.queue", REVIEW_PAYMENTS, s -> portal.reviewDesk().queue(s, ReportFilter.WAITING, null));
        add("reviewDesk.dossier", REVIEW_PAYMENTS, s -> portal.reviewDesk().dossier(s, report));
        add("reviewDesk.decided", REVIEW_PAYMENTS, s -> portal.reviewDesk().decided(s, report));
        add("reviewDesk.nextAfter", REVIEW_PAYMENTS, s -> portal.reviewDesk().nextAfter(s, decided));
        addReading(
                "reviewDesk.voucher", REVIEW_PAYMENTS, s -> portal.reviewDesk().voucher(s, report));
        addReading(
                "identityReading.open",
                READ_IDENTITY_DOCUMENTS,
                s -> portal.identityReading().open(s, document));
        add(
                "identityReading.ofRequest",
                READ_IDENTITY_DOCUMENTS,
                s -> portal.identityReading().ofRequest(s, NOTHING));
        addReading("vouchers.open", REVIEW_PAYMENTS, s -> portal.vouchers().open(s, document));
        add("vouchers.describe", REVIEW_PAYMENTS, s -> portal.vouchers().describe(s, document));
        add(
                "paymentReview.approve",
                REVIEW_PAYMENTS,
                s -> portal.paymentReview().approve(s, report, null, false));
        add(
                "paymentReview.giveBack",
                REVIEW_PAYMENTS,
                s -> portal.paymentReview().giveBack(s, report, "No."));
        add(
                "paymentReview.giveBackOn",
                REGISTER_PAYMENTS,
                s -> portal.paymentReview().giveBackOn(s, invoice, report, "No."));
        ManualPayment form = new ManualPayment(invoice, 0, null, null, null, null, false);
        add(
                "paymentRegistration.register",
                REGISTER_PAYMENTS,
                s -> portal.paymentRegistration().register(s, form));
    }

    private void methods() {
        PaymentMethodId method = new PaymentMethodId(NOTHING);
        MethodForm form = new MethodForm("", "", true, "", true, 1);
        add(
                "paymentMethods.toRegisterWith",
                REGISTER_PAYMENTS,
                s -> portal.paymentMethods().toRegisterWith(s));
        add(
                "paymentMethods.toEdit",
                EDIT_PAYMENT_METHODS,
                s -> portal.paymentMethods().toEdit(s));
        add(
                "paymentMethods.find",
                EDIT_PAYMENT_METHODS,
                s -> portal.paymentMethods().find(s, method));
        add(
                "paymentMethods.add",
                EDIT_PAYMENT_METHODS,
                s -> portal.paymentMethods().add(s, form));
        add(
                "paymentMethods.change",
                EDIT_PAYMENT_METHODS,
                s -> portal.paymentMethods().change(s, method, 0, form));
    }

    private void routers() {
        RouterId router = new RouterId(NOTHING);
        RouterForm form = new RouterForm(
                "", "", null, false, "", "", "", RouterForm.NoticeForm.of(NoticeStrategy.DSTNAT_PORTAL), true);
        add("routers.all", MANAGE_ROUTERS, s -> portal.routers().all(s));
        add("routers.find", MANAGE_ROUTERS, s -> portal.routers().find(s, router));
        add("routers.add", MANAGE_ROUTERS, s -> portal.routers().add(s, form, List.of()));
        add("routers.change", MANAGE_ROUTERS, s -> portal.routers().change(s, router, 0, form, List.of()));
    }

    private void routerWork() {
        RouterId router = new RouterId(NOTHING);
        RouterDesk desk = portal.routerDesk();
        add("routerDesk.all", READ_ROUTERS, desk::all);
        add("routerDesk.one", READ_ROUTERS, s -> desk.one(s, router));
        add("routerDesk.open", READ_ROUTERS, s -> desk.open(s, router));
        add("routerDesk.look", READ_ROUTERS, s -> desk.look(s, router));
        add("routerDesk.tryNow", MANAGE_ROUTERS, s -> desk.tryNow(s, router, true));
        PortalMove move = portal.portalMove();
        add("portalMove.current", MOVE_PORTAL, move::current);
        add("portalMove.plan", MOVE_PORTAL, s -> move.plan(s, ""));
        add("portalMove.move", MOVE_PORTAL, s -> move.move(s, "", ""));
        add("portalMove.progress", MOVE_PORTAL, move::progress);
    }

    private void notices() {
        NoticeId notice = new NoticeId(NOTHING);
        NoticeDesk desk = portal.noticeDesk();
        NoticeForm form = new NoticeForm(null, null, "", null, List.of(), "", null, null);
        add("noticeDesk.latest", SEND_NOTICES, desk::latest);
        add("noticeChoices.routers", SEND_NOTICES, portal.noticeChoices()::routers);
        add("noticeChoices.zones", SEND_NOTICES, portal.noticeChoices()::zones);
        add("noticeChoices.customers", SEND_NOTICES, s -> portal.noticeChoices().customers(s, "a"));
        add("noticeDesk.find", SEND_NOTICES, s -> desk.find(s, notice));
        add("noticeDesk.check", SEND_NOTICES, s -> desk.check(s, form, List.of()));
        add("noticeDesk.make", SEND_NOTICES, s -> desk.make(s, form, List.of()));
        add("noticeDesk.end", SEND_NOTICES, s -> desk.end(s, notice));
    }

    private void services() {
        ServiceId service = new ServiceId(NOTHING);
        add("serviceControl.open", READ_SERVICES, s -> portal.serviceControl().open(s, service));
        add(
                "serviceControl.suspend",
                SUSPEND_SERVICES,
                s -> portal.serviceControl().suspend(s, service));
        add(
                "serviceControl.activate",
                REACTIVATE_SERVICES,
                s -> portal.serviceControl().activate(s, service));
        add(
                "serviceControl.allowAutoActivation",
                ALLOW_AUTO_ACTIVATION,
                s -> portal.serviceControl().allowAutoActivation(s, service, true));
        ConnectionForm form = new ConnectionForm(null, "", "", "", "");
        add(
                "serviceConnections.open",
                CONNECT_SERVICES,
                s -> portal.serviceConnections().open(s, service));
        add(
                "serviceConnections.connect",
                CONNECT_SERVICES,
                s -> portal.serviceConnections().connect(s, service, "", form, List.of()));
    }

    private void installations() {
        InstallationRequestId request = new InstallationRequestId(NOTHING);
        RequestForm form = new RequestForm(NOTHING, "", "", "", "", "", "", "", "", "", "", "", List.of());
        ActivationForm activation = new ActivationForm(0, null, null, null, null, null, null, "", "", "", "", "");
        add("requesting.take", TAKE_INSTALLATIONS, s -> portal.requesting().take(s, form));
        InstallationDesk desk = portal.installationDesk();
        add("installationDesk.list", READ_INSTALLATIONS, s -> desk.list(s, Set.of(InstallationState.REQUESTED), null));
        add("installationDesk.open", READ_INSTALLATIONS, s -> desk.open(s, request));
        add("installationDesk.plans", ACTIVATE_INSTALLATIONS, desk::plans);
        add("installationDesk.routers", ACTIVATE_INSTALLATIONS, desk::routers);
        add("installationDesk.zones", ACTIVATE_INSTALLATIONS, desk::zones);
        add("installationDesk.technicians", ACTIVATE_INSTALLATIONS, desk::technicians);
        add(
                "activation.toBill",
                ACTIVATE_INSTALLATIONS,
                s -> portal.activation().toBill(s, activation, List.of()));
        RequestHandling handling = portal.requestHandling();
        add("requestHandling.close", TAKE_INSTALLATIONS, s -> handling.close(s, request, 0, "No."));
        add("requestHandling.changeEmail", TAKE_INSTALLATIONS, s -> handling.changeEmail(s, request, 0, ""));
        add("requestHandling.tryAgain", MANAGE_MESSAGES, s -> handling.tryAgain(s, request));
        add("requestHandling.finish", FINISH_INSTALLATIONS, s -> handling.finish(s, request, 0));
        add(
                "activation.activate",
                ACTIVATE_INSTALLATIONS,
                s -> portal.activation().activate(s, request, activation, List.of()));
    }

    private void office() {
        add("customerFiles.search", READ_SERVICES, s -> portal.customerFiles().search(s, "", null));
        add(
                "customerTimeline.open",
                READ_SERVICES,
                s -> portal.customerTimeline().open(s, new CustomerId(NOTHING), null));
        add("customerFiles.open", READ_SERVICES, s -> portal.customerFiles().open(s, new CustomerId(NOTHING)));
        add("invoiceReading.list", READ_CUSTOMERS, s -> portal.invoiceReading().list(s, InvoiceSearch.TO_PAY, null));
        add("invoiceReading.export", EXPORT_LISTS, s -> portal.invoiceReading().export(s, InvoiceSearch.TO_PAY));
        add("invoiceDesk.open", READ_CUSTOMERS, s -> portal.invoiceDesk().open(s, new InvoiceId(NOTHING)));
        add("messageDesk.list", MANAGE_MESSAGES, s -> portal.messageDesk().list(s, null, null));
        add(
                "messageDesk.capturedForPhones",
                READ_CAPTURED,
                s -> portal.messageDesk().capturedForPhones(s));
        add("messageDesk.captured", READ_CAPTURED, s -> portal.messageDesk().captured(s));
        add(
                "messageDesk.sendAgain",
                MANAGE_MESSAGES,
                s -> portal.messageDesk().sendAgain(s, new OutboxEntryId(NOTHING)));
        CustomerId nobody = new CustomerId(NOTHING);
        add("links.issue", MANAGE_LINKS, s -> portal.links().issue(s, nobody, false));
        add("links.customer", MANAGE_LINKS, s -> portal.links().customer(s, nobody));
        add("links.ofCustomer", MANAGE_LINKS, s -> portal.links().ofCustomer(s, nobody));
        add("links.end", MANAGE_LINKS, s -> portal.links().end(s, nobody, new LinkId(NOTHING)));
        add("links.endOfCustomer", MANAGE_LINKS, s -> portal.links().endOfCustomer(s, nobody));
        add("links.endOfTenant", MANAGE_LINKS, s -> portal.links().endOfTenant(s));
        add("visits.customer", VISIT_PORTAL, s -> portal.visits().customer(s, nobody));
        add("visits.start", VISIT_PORTAL, s -> portal.visits().start(s, nobody, "Revisar su factura"));
        add("settings.current", EDIT_SETTINGS, s -> portal.settings().current(s));
        add("settings.check", EDIT_SETTINGS, s -> portal.settings().check(s, TenantSettings.DEFAULTS));
        add(
                "settings.change",
                EDIT_SETTINGS,
                s -> portal.settings().change(s, DemoInstallation.SETTINGS.version(), TenantSettings.DEFAULTS));
        add("logo.current", EDIT_SETTINGS, s -> portal.logo().current(s));
        addReading("logo.change", EDIT_SETTINGS, s -> {
            portal.logo().change(s, "", "logo.png", InputStream.nullInputStream());
            return s;
        });
        add("logo.remove", EDIT_SETTINGS, s -> portal.logo().remove(s, ""));
        add("templates.list", EDIT_SETTINGS, s -> portal.templates().list(s));
        add("templates.open", EDIT_SETTINGS, s -> portal.templates().open(s, REPORT_APPROVED));
        add("templates.preview", EDIT_SETTINGS, s -> portal.templates().preview(s, REPORT_APPROVED, "Asunto", "Texto"));
        add(
                "templates.change",
                EDIT_SETTINGS,
                s -> portal.templates().change(s, REPORT_APPROVED, 7, "Asunto", "Texto"));
        add("templates.reset", EDIT_SETTINGS, s -> portal.templates().reset(s, REPORT_APPROVED, 7));
        add("gateways.find", EDIT_SETTINGS, s -> portal.gateways().find(s, Channel.SMS));
        GatewayForm gateway = new GatewayForm(GatewayKind.HTTP, Map.of(), "", 1, null, null, 0);
        add("gateways.change", EDIT_SETTINGS, s -> portal.gateways().change(s, gateway));
        add("gateways.remove", EDIT_SETTINGS, s -> portal.gateways().remove(s, Channel.SMS, 7));
        add("gateways.test", EDIT_SETTINGS, s -> portal.gateways().test(s, Channel.SMS, "1"));
        add(
                "captchaEditing.current",
                EDIT_SETTINGS,
                s -> portal.captchaEditing().current(s));
        CaptchaForm captcha = new CaptchaForm("", "", OutagePolicy.REFUSE, 7);
        add("captchaEditing.change", EDIT_SETTINGS, s -> portal.captchaEditing().change(s, captcha));
        add("auditReading.latest", READ_AUDIT, s -> portal.auditReading().latest(s, null));
    }

    private void passwords() {
        DefaultPasswords passwords = portal.defaultPasswords();
        add("defaultPasswords.epoch", MANAGE_PASSWORDS, passwords::epoch);
        add("defaultPasswords.reveal", MANAGE_PASSWORDS, passwords::reveal);
        add("defaultPasswords.change", MANAGE_PASSWORDS, s -> passwords.change(s, 7, "otra cabra 9"));
        add("defaultPasswords.propose", MANAGE_PASSWORDS, s -> passwords.propose(s, 7, "otra cabra 9"));
        CustomerId nobody = new CustomerId(NOTHING);
        add(
                "initialPasswords.give",
                MANAGE_PASSWORDS,
                s -> portal.initialPasswords().give(s, nobody));
        CustomerAccounts accounts = portal.customerAccounts();
        add("customerAccounts.find", MANAGE_PASSWORDS, s -> accounts.find(s, nobody));
        add("customerAccounts.setPassword", MANAGE_PASSWORDS, s -> accounts.setPassword(s, nobody, "otra cabra 9"));
        add("customerAccounts.rename", MANAGE_PASSWORDS, s -> accounts.rename(s, nobody, "ana", "anita"));
        OfficialNumbers numbers = new OfficialNumbers("TOMA850312", null);
        add(
                "officialNumbers.find",
                EDIT_CUSTOMERS,
                s -> portal.officialNumbers().find(s, nobody));
        add(
                "officialNumbers.change",
                EDIT_CUSTOMERS,
                s -> portal.officialNumbers().change(s, nobody, numbers.version(), numbers));
        add("defaultPasswords.impose", MANAGE_PASSWORDS, s -> passwords.impose(s, 7, "x", false));
    }

    private void batches() {
        BatchId batch = new BatchId(NOTHING);
        InvoiceSelection all = new InvoiceSelection(new InvoiceFilter(null, null, "", ""), List.of());
        MessageBatch draft =
                MessageBatch.draft(batch, all, "{{ url_autologin }}", true, false, Actor.SYSTEM, Instant.EPOCH);
        add("batchWriting.begin", SEND_BATCHES, s -> portal.batchWriting().begin(s, InvoiceSearch.TO_PAY, List.of()));
        add("batchWriting.open", SEND_BATCHES, s -> portal.batchWriting().open(s, batch));
        add("batchWriting.preview", SEND_BATCHES, s -> portal.batchWriting().preview(s, draft));
        add("batchWriting.write", SEND_BATCHES, s -> portal.batchWriting().write(s, batch, 0, "Hola", false, false));
        add("batchWriting.confirm", SEND_BATCHES, s -> portal.batchWriting().confirm(s, batch, 0));
        add("batchDesk.list", SEND_BATCHES, s -> portal.batchDesk().list(s, null));
        add("batchDesk.keepsOnly", SEND_BATCHES, s -> portal.batchDesk().keepsOnly(s));
        add("batchDesk.progress", SEND_BATCHES, s -> portal.batchDesk().progress(s, batch));
        add("batchDesk.recipients", SEND_BATCHES, s -> portal.batchDesk().recipients(s, batch, null, null));
        add("batchDesk.export", SEND_BATCHES, s -> portal.batchDesk().export(s, batch));
        add("batchDesk.cancel", SEND_BATCHES, s -> portal.batchDesk().cancel(s, batch));
        add(
                "batchDesk.sendAgain",
                SEND_BATCHES,
                s -> portal.batchDesk().sendAgain(s, batch, new OutboxEntryId(NOTHING)));
        add(
                "batchDesk.sendAllAgain",
                SEND_BATCHES,
                s -> portal.batchDesk().sendAllAgain(s, batch, RecipientState.FAILED));
    }

    private void add(String name, Permission permission, Consumer<StaffCaller> call) {
        all.put(name, new UseCase(permission, call));
    }

    private void addReading(String name, Permission permission, Reading call) {
        add(name, permission, staff -> {
            try {
                call.read(staff);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Reads a file. */
    private interface Reading {

        Object read(StaffCaller staff) throws IOException;
    }
}
