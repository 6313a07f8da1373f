package io.wispportal.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Transactions;
import io.wispportal.core.TestIsp;
import io.wispportal.core.credential.ResetCodes;
import io.wispportal.core.message.template.Templates;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.credential.PasswordResetStore;
import io.wispportal.customer.CustomerStore;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.message.Mail;
import io.wispportal.message.MailAddress;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.TemplateStore;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.preinstall.InstallationRequestStore;
import io.wispportal.tenant.Contact;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tenant's address that is none must not keep its customers from getting mail. */
@Tag("MSG-03")
class ReplyToTest {

    private final TestIsp isp = new TestIsp();
    private final List<Mail> sent = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {"", "cobranza", "a@b, c@d", "Caja <caja@isp.example>", "a..b@isp.example", "a@\r\nb", "a b@c.d"})
    void anAddressThatIsNoneIsLeftOutAndTheMailIsSent(String wrong) {
        PaymentReport report = isp.report("ana", 0);

        Optional<String> skipped = delivery(wrong).deliver(isp.id(), promise(report));

        assertThat(skipped).isEmpty();
        assertThat(sent).singleElement().satisfies(mail -> {
            assertThat(mail.replyTo()).isNull();
            assertThat(mail.to()).isEqualTo("ana@example.com");
        });
    }

    @Test
    void anAddressThatIsOneIsKept() {
        delivery("pagos@isp.example").deliver(isp.id(), promise(isp.report("ana", 0)));

        assertThat(sent).extracting(Mail::replyTo).containsExactly("pagos@isp.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "caja@isp.example",
                "íñigo.ñandú+1@señal.example",
                "o'neill_x-y@a-b.example",
                "a@b.c",
                "x/y=z@example.mx"
            })
    void whatThePortalTakesAsAnAddressMailersTakeToo(String address) throws AddressException {
        assertThat(MailAddress.isValid(address)).isTrue();
        assertThat(new InternetAddress(address, true).getAddress()).isEqualTo(address);
    }

    private MailDelivery delivery(String email) {
        Templates templates = new Templates(isp.store(TemplateStore.class));
        ReportLetters letters = new ReportLetters(
                templates,
                isp.store(PaymentReportStore.class),
                isp.store(CustomerStore.class),
                isp.store(InvoiceStore.class),
                isp.store(Ledger.class),
                PortalAddresses.LOCAL);
        ResetCodes codes = new ResetCodes(
                isp.store(PasswordResetStore.class),
                isp.portal().passwords(),
                isp.store(Transactions.class),
                new SecureRandom(),
                isp.clock());
        ResetLetters resets = new ResetLetters(isp.store(CustomerStore.class), codes, templates);
        return new MailDelivery(
                new WithEmail(isp.tenant(), email),
                templates,
                letters,
                resets,
                new DeviceLetters(isp.store(CustomerStore.class), templates),
                new InstallationLetters(isp.store(InstallationRequestStore.class), templates),
                (tenant, mail) -> sent.add(mail));
    }

    private OutboxEntry promise(PaymentReport report) {
        return OutboxEntry.promise(
                new OutboxEntryId(new UUID(5, 5)),
                OutboxKind.REPORT_RECEIVED_CUSTOMER,
                report.id().value(),
                isp.clock().instant());
    }

    /** As a tenant may be stored from earlier days. */
    private record WithEmail(Tenant tenant, String email) implements TenantDirectory {

        @Override
        public Optional<Tenant> byId(TenantId id) {
            return Optional.of(new Tenant(
                    tenant.id(),
                    tenant.slug(),
                    tenant.name(),
                    tenant.currency(),
                    tenant.locale(),
                    tenant.zone(),
                    new Contact(email, null, null),
                    tenant.domain(),
                    tenant.brandColor(),
                    tenant.settings()));
        }

        @Override
        public Optional<Tenant> bySlug(String slug) {
            return Optional.empty();
        }

        @Override
        public Optional<Tenant> byDomain(String host) {
            return Optional.empty();
        }

        @Override
        public Optional<Tenant> byFormerDomain(String host) {
            return Optional.empty();
        }

        @Override
        public List<Tenant> byTag(String tag) {
            return List.of();
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
