package io.wispportal.core;

import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.batch.BatchQueries;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.RecipientStore;
import io.wispportal.core.autologin.LinkIssue;
import io.wispportal.core.batch.BatchParts;
import io.wispportal.core.credential.ResetCodes;
import io.wispportal.core.message.Deliveries;
import io.wispportal.core.message.Delivery;
import io.wispportal.core.message.DeviceLetters;
import io.wispportal.core.message.InstallationLetters;
import io.wispportal.core.message.MailDelivery;
import io.wispportal.core.message.MessageDesk;
import io.wispportal.core.message.PhoneDelivery;
import io.wispportal.core.message.PhoneSending;
import io.wispportal.core.message.ReportLetters;
import io.wispportal.core.message.ResetLetters;
import io.wispportal.core.message.SendingAgain;
import io.wispportal.core.message.gateway.GatewayEditing;
import io.wispportal.core.message.gateway.Gateways;
import io.wispportal.core.message.gateway.Outbound;
import io.wispportal.core.message.template.TemplateEditing;
import io.wispportal.core.message.template.Templates;
import io.wispportal.customer.CustomerStore;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.message.CapturedMails;
import io.wispportal.message.CapturedMessages;
import io.wispportal.message.GatewayStore;
import io.wispportal.message.MailSender;
import io.wispportal.message.MessageTransport;
import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxQueries;
import io.wispportal.message.SendLog;
import io.wispportal.message.TemplateStore;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.preinstall.InstallationRequestStore;

/** Puts the use cases of messages together. */
final class MessageAssembly {

    private final Ground ground;
    private final Templates templates;
    private final Gateways gateways;
    private final PhoneSending phones;

    MessageAssembly(Ground ground, Outbound outbound) {
        this.ground = ground;
        this.templates = new Templates(ground.get(TemplateStore.class));
        this.gateways = new Gateways(
                ground.get(GatewayStore.class), ground.get(MessageTransport.class), ground.keys(), outbound);
        this.phones = new PhoneSending(gateways, ground.get(SendLog.class), ground.transactions(), ground.clock());
    }

    Gateways gateways() {
        return gateways;
    }

    TemplateEditing templateEditing() {
        return new TemplateEditing(
                ground.tenants(),
                ground.get(TemplateStore.class),
                templates,
                ground.transactions(),
                ground.audit(),
                ground.clock());
    }

    GatewayEditing gatewayEditing() {
        return new GatewayEditing(
                ground.tenants(),
                ground.get(GatewayStore.class),
                ground.keys(),
                phones,
                ground.transactions(),
                ground.audit(),
                ground.ids());
    }

    MessageDesk desk() {
        return new MessageDesk(
                ground.get(Outbox.class),
                ground.get(OutboxQueries.class),
                ground.get(CapturedMails.class),
                ground.get(CapturedMessages.class),
                sendingAgain(),
                ground.transactions());
    }

    SendingAgain sendingAgain() {
        return new SendingAgain(
                ground.get(Outbox.class), ground.get(SendLog.class), ground.alarms(), ground.audit(), ground.clock());
    }

    /**
     * @param codes for new passwords
     * @param steps does the work of integrators' steps
     */
    Deliveries deliveries(ResetCodes codes, Delivery steps) {
        ResetLetters resets = new ResetLetters(ground.get(CustomerStore.class), codes, templates);
        ReportLetters letters = new ReportLetters(
                templates,
                ground.get(PaymentReportStore.class),
                ground.get(CustomerStore.class),
                ground.get(InvoiceStore.class),
                ground.get(Ledger.class),
                ground.addresses());
        return new Deliveries(
                ground.get(Outbox.class),
                new MailDelivery(
                        ground.tenants(),
                        templates,
                        letters,
                        resets,
                        new DeviceLetters(ground.get(CustomerStore.class), templates),
                        new InstallationLetters(ground.get(InstallationRequestStore.class), templates),
                        ground.get(MailSender.class)),
                new PhoneDelivery(
                        ground.tenants(),
                        ground.get(Ledger.class),
                        ground.get(CustomerStore.class),
                        ground.get(InvoiceStore.class),
                        templates,
                        resets,
                        gateways,
                        phones),
                steps,
                ground.retries(),
                ground.transactions(),
                ground.clock());
    }

    BatchParts batches(LinkIssue links) {
        return new BatchParts(
                ground.tenants(),
                ground.get(BatchQueries.class),
                ground.get(BatchStore.class),
                ground.get(RecipientStore.class),
                ground.get(AutoLoginLinkStore.class),
                ground.get(SendLog.class),
                templates,
                links,
                phones,
                ground.addresses(),
                ground.keys(),
                ground.retries(),
                ground.alarms(),
                ground.transactions(),
                ground.audit(),
                ground.ids(),
                ground.clock());
    }
}
