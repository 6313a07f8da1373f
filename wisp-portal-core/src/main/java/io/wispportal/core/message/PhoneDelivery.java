package io.wispportal.core.message;

import io.wispportal.core.message.gateway.Gateways;
import io.wispportal.core.message.template.LetterTexts;
import io.wispportal.core.message.template.SmsText;
import io.wispportal.core.message.template.Templates;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.message.Channel;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendCause;
import io.wispportal.message.SendResult;
import io.wispportal.message.SendResult.Outcome;
import io.wispportal.message.TemplateKind;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.LedgerEntryId;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Tells customers of registered payments, over WhatsApp where the tenant has it, else by SMS (PAY-10), and sends the codes
 * that go by SMS (CRE-09).
 */
public final class PhoneDelivery implements Delivery {

    private static final List<Channel> SMS = List.of(Channel.SMS);
    private static final List<Channel> WHATSAPP_FIRST = List.of(Channel.WHATSAPP, Channel.SMS);

    private final TenantDirectory tenants;
    private final Ledger ledger;
    private final CustomerStore customers;
    private final InvoiceStore invoices;
    private final Templates templates;
    private final ResetLetters resets;
    private final Gateways gateways;
    private final PhoneSending sending;

    public PhoneDelivery(
            TenantDirectory tenants,
            Ledger ledger,
            CustomerStore customers,
            InvoiceStore invoices,
            Templates templates,
            ResetLetters resets,
            Gateways gateways,
            PhoneSending sending) {
        this.tenants = tenants;
        this.ledger = ledger;
        this.customers = customers;
        this.invoices = invoices;
        this.templates = templates;
        this.resets = resets;
        this.gateways = gateways;
        this.sending = sending;
    }

    @Override
    public Optional<String> deliver(TenantId tenant, OutboxEntry promise) {
        Tenant of = tenants.byId(tenant).orElseThrow();
        return promise.kind() == OutboxKind.PASSWORD_RESET_SMS ? code(of, promise) : confirmation(of, promise);
    }

    /** A code is made only once it is known where it goes. */
    private Optional<String> code(Tenant of, OutboxEntry promise) {
        Customer customer =
                customers.find(of.id(), new CustomerId(promise.subject())).orElseThrow();
        return send(of, promise, customer, SMS, () -> resets.sms(of, customer));
    }

    private Optional<String> confirmation(Tenant of, OutboxEntry promise) {
        LedgerEntry entry =
                ledger.find(of.id(), new LedgerEntryId(promise.subject())).orElse(null);
        if (entry == null) {
            return Optional.of("Ya no existe el pago.");
        }
        Customer customer = customers.find(of.id(), entry.customer()).orElseThrow();
        return send(of, promise, customer, WHATSAPP_FIRST, () -> Optional.of(text(of, customer, entry)));
    }

    private Optional<String> send(
            Tenant of, OutboxEntry promise, Customer customer, List<Channel> wanted, Supplier<Optional<String>> text) {
        String phone = customer.phone();
        if (phone == null || phone.isBlank()) {
            return Optional.of(LetterTexts.of(of).get("missing.phone"));
        }
        Optional<String> number = PhoneNumbers.mobile(phone, of);
        if (number.isEmpty()) {
            return Optional.of(LetterTexts.of(of).format("missing.mobile", phone));
        }
        Set<Channel> channels = gateways.channels(of.id());
        Optional<Channel> channel = wanted.stream().filter(channels::contains).findFirst();
        if (channel.isEmpty()) {
            return Optional.of(LetterTexts.of(of).get("missing.gateway"));
        }
        OutboxEntryId key = key(promise);
        if (sending.isSent(of.id(), key)) {
            return Optional.empty();
        }
        Optional<String> written = text.get();
        if (written.isEmpty()) {
            return Optional.of("Ya nadie espera este código.");
        }
        String plain = plain(of, channel.get(), written.get());
        send(of.id(), new PhoneMessage(key, channel.get(), number.get(), plain));
        return Optional.empty();
    }

    /** Each try to send a code has a code of its own: a gateway that knew the first one would keep the new one to itself. */
    private static OutboxEntryId key(OutboxEntry promise) {
        boolean same = promise.kind() != OutboxKind.PASSWORD_RESET_SMS || promise.attempts() == 0;
        byte[] name = (promise.id() + "/" + promise.attempts()).getBytes(StandardCharsets.UTF_8);
        return same ? promise.id() : new OutboxEntryId(UUID.nameUUIDFromBytes(name));
    }

    private void send(TenantId tenant, PhoneMessage message) {
        SendResult result = sending.send(tenant, message, SendCause.EVENT);
        if (result.outcome() != Outcome.ACCEPTED) {
            throw new UndeliveredException(result);
        }
    }

    private String text(Tenant of, Customer customer, LedgerEntry entry) {
        Invoice invoice = invoices.find(of.id(), entry.invoice()).orElseThrow();
        PaymentValues values = new PaymentValues(of, customer, invoice, entry.received(), entry);
        return templates.write(of, TemplateKind.PAYMENT_REGISTERED, values).text();
    }

    private static String plain(Tenant of, Channel channel, String text) {
        boolean plain = channel == Channel.SMS && of.settings().messages().plainLetters();
        return plain ? SmsText.plain(text) : text;
    }
}
