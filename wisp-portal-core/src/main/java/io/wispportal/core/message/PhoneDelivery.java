package io.wispportal.core.message;

import io.wispportal.core.message.gateway.Gateways;
import io.wispportal.core.message.template.LetterTexts;
import io.wispportal.core.message.template.SmsText;
import io.wispportal.core.message.template.Templates;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerStore;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.message.Channel;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendResult;
import io.wispportal.message.SendResult.Outcome;
import io.wispportal.message.TemplateKind;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.LedgerEntryId;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.util.Optional;
import java.util.Set;

/** Tells customers of registered payments: over WhatsApp where the tenant has it, else by SMS (PAY-10). */
public final class PhoneDelivery implements Delivery {

    private final TenantDirectory tenants;
    private final Ledger ledger;
    private final CustomerStore customers;
    private final InvoiceStore invoices;
    private final Templates templates;
    private final Gateways gateways;
    private final PhoneSending sending;

    public PhoneDelivery(
            TenantDirectory tenants,
            Ledger ledger,
            CustomerStore customers,
            InvoiceStore invoices,
            Templates templates,
            Gateways gateways,
            PhoneSending sending) {
        this.tenants = tenants;
        this.ledger = ledger;
        this.customers = customers;
        this.invoices = invoices;
        this.templates = templates;
        this.gateways = gateways;
        this.sending = sending;
    }

    @Override
    public Optional<String> deliver(TenantId tenant, OutboxEntry promise) {
        Tenant of = tenants.byId(tenant).orElseThrow();
        LedgerEntry entry =
                ledger.find(tenant, new LedgerEntryId(promise.subject())).orElse(null);
        if (entry == null) {
            return Optional.of("Ya no existe el pago.");
        }
        Customer customer = customers.find(tenant, entry.customer()).orElseThrow();
        String phone = customer.phone();
        if (phone == null || phone.isBlank()) {
            return Optional.of(LetterTexts.of(of).get("missing.phone"));
        }
        Optional<String> number = PhoneNumbers.mobile(phone, of);
        if (number.isEmpty()) {
            return Optional.of(LetterTexts.of(of).format("missing.mobile", phone));
        }
        Set<Channel> channels = gateways.channels(tenant);
        if (channels.isEmpty()) {
            return Optional.of(LetterTexts.of(of).get("missing.gateway"));
        }
        Channel channel = channels.contains(Channel.WHATSAPP) ? Channel.WHATSAPP : Channel.SMS;
        send(tenant, new PhoneMessage(promise.id(), channel, number.get(), text(of, channel, customer, entry)));
        return Optional.empty();
    }

    private void send(TenantId tenant, PhoneMessage message) {
        SendResult result = sending.send(tenant, message);
        if (result.outcome() != Outcome.ACCEPTED) {
            throw new UndeliveredException(result);
        }
    }

    private String text(Tenant of, Channel channel, Customer customer, LedgerEntry entry) {
        Invoice invoice = invoices.find(of.id(), entry.invoice()).orElseThrow();
        PaymentValues values = new PaymentValues(of, customer, invoice, entry.received(), entry);
        String text =
                templates.write(of, TemplateKind.PAYMENT_REGISTERED, values).text();
        boolean plain = channel == Channel.SMS && of.settings().messages().plainLetters();
        return plain ? SmsText.plain(text) : text;
    }
}
