package io.wispportal.core.credential;

import static io.wispportal.core.credential.Entering.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.TestIsp;
import io.wispportal.core.message.template.TemplateEditing;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.message.Mail;
import io.wispportal.message.TemplateKind;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the messages with a code say. */
@Tag("MSG-02")
@Tag("CRE-09")
class ResetTextsTest {

    private static final String MAIL = "ana@example.com";
    private static final String PHONE = "55 8111 2201";

    private final TestIsp isp = new TestIsp();
    private final Codes codes = new Codes(isp);
    private final TemplateEditing editing = isp.portal().templates();

    @Test
    void thePortalsMailReadsLikeThis() {
        Mail mail = mail("ana@wispmega", MAIL);

        assertThat(mail.subject()).isEqualTo("Su código para cambiar la contraseña");
        assertThat(mail.text())
                .isEqualTo("Hola, Ana Torres Medina:\n\nSu código es " + codes.mailed()
                        + ". Escríbalo en la página donde lo pidió; vale por 10 minutos.\n\nSu usuario es ana@wispmega."
                        + "\n\nSi usted no lo pidió, no haga nada: su contraseña sigue igual. No comparta este código con"
                        + " nadie.\n\nWispMega\n");
    }

    @Test
    void thePortalsSmsReadsLikeThis() {
        assertThat(sms())
                .isEqualTo("WispMega: su código para cambiar la contraseña es " + codes.texted()
                        + ". Vale por 10 minutos. No lo comparta con nadie.");
    }

    @Test
    void staffWriteTheirOwnAndGoBack() {
        editing.change(
                isp.admin(),
                TemplateKind.PASSWORD_RESET,
                0,
                "Código de {{ empresa }}",
                "{{ usuario }}, {{ codigo }}\n{{ firma }}");
        editing.change(
                isp.admin(), TemplateKind.PASSWORD_RESET_SMS, 0, "", "{{ codigo }} es su clave de {{ empresa }}");

        Mail mail = mail("ana@wispmega", MAIL);
        assertThat(mail.subject()).isEqualTo("Código de WispMega");
        assertThat(mail.text()).startsWith("ana@wispmega, " + codes.mailed() + "\nWispMega\n");
        assertThat(sms()).isEqualTo(codes.texted() + " es su clave de WispMega");

        editing.reset(isp.admin(), TemplateKind.PASSWORD_RESET, 1);
        assertThat(mail("ana@wispmega", MAIL).subject()).isEqualTo("Su código para cambiar la contraseña");
    }

    @Test
    void theCodeIsNowhereButInTheMessage() {
        editing.change(isp.admin(), TemplateKind.PASSWORD_RESET, 0, "{{ codigo }}", "{{ codigo }}");

        assertThat(mail("ana@wispmega", MAIL).subject()).isEqualTo(codes.mailed());
        assertThat(isp.audit().toString()).contains("{{ codigo }}").doesNotContain(codes.mailed());
        assertThat(isp.memory().database().snapshot().toString()).doesNotContain(codes.mailed());
    }

    @Test
    void aCustomerWhoIsCalledLikeATagStaysACustomer() {
        Customer odd = new Customer(
                new CustomerId(new UUID(0, 77)),
                new UserName("rara"),
                "{{ codigo }}",
                "{{ firma }}",
                "rara@example.com",
                null,
                null,
                null,
                null,
                CustomerState.ACTIVE);
        isp.inTransaction(() -> isp.store(CustomerStore.class).add(isp.id(), odd));

        assertThat(mail("rara@wispmega", "rara@example.com").text())
                .startsWith("Hola, {{ codigo }} {{ firma }}:\n\nSu código es " + codes.mailed() + ".");
    }

    private Mail mail(String user, String address) {
        isp.portal().passwordRecovery().request(null, user, address, HERE);
        return codes.mails().get(codes.mails().size() - 1);
    }

    private String sms() {
        isp.portal().passwordRecovery().request(null, "ana@wispmega", PHONE, HERE);
        return codes.sms().get(0).text();
    }
}
