package io.wispportal.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.ForbiddenException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.TestIsp;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MET-01")
class PaymentMethodsTest {

    private final TestIsp isp = new TestIsp();
    private final PaymentMethods methods = isp.portal().paymentMethods();

    @Test
    void staffAddAndChangeAMethodAndBothAreAudited() {
        PaymentMethod added = methods.add(isp.admin(), new MethodForm(" SPEI 1 ", " SPEI ", true, "", true, 9));
        methods.change(isp.admin(), added.id(), 0, new MethodForm("SPEI 2", "SPEI", false, "Pague.", false, 1));

        PaymentMethod now = methods.find(isp.admin(), added.id());
        assertThat(now).isEqualTo(new PaymentMethod(added.id(), "SPEI 2", "SPEI", false, "Pague.", false, 1, 1));
        assertThat(isp.actions()).containsExactly(AuditAction.METHOD_ADDED, AuditAction.METHOD_CHANGED);
        assertThat(isp.audit().get(1).details())
                .containsEntry("internalName.old", "SPEI 1")
                .containsEntry("internalName.new", "SPEI 2")
                .doesNotContainKey("visibleName.new");
    }

    @Test
    void bothNamesAreRequired() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> methods.add(isp.admin(), new MethodForm(" ", "", true, "x".repeat(2001), true, 1000)));

        assertThat(refused.errors())
                .containsExactly(
                        new FieldError("internalName", "required"),
                        new FieldError("visibleName", "required"),
                        new FieldError("instructions", "tooLong"),
                        new FieldError("position", "range"));
    }

    @Test
    void ofTwoFormsTheSecondLoses() {
        MethodForm form = new MethodForm("OXXO 2", "OXXO", true, "", true, 2);
        methods.change(isp.admin(), isp.method("OXXO"), 0, form);

        assertThatThrownBy(() -> methods.change(isp.admin(), isp.method("OXXO"), 0, form))
                .isInstanceOf(ConcurrentChangeException.class);
    }

    @Test
    @Tag("STA-01")
    @Tag("TEN-01")
    void onlyAdministratorsOfTheTenantEdit() {
        MethodForm form = new MethodForm("A", "B", true, "", true, 1);

        assertThatThrownBy(() -> methods.add(isp.cashier(), form)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> methods.toRegisterWith(isp.technician())).isInstanceOf(ForbiddenException.class);
        assertThat(methods.toRegisterWith(isp.cashier())).hasSize(3);
        assertThatThrownBy(() -> methods.change(isp.demo().staff("admin@redrural"), isp.method("OXXO"), 0, form))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("MET-02")
    void customersAreOfferedTheVisibleOnesUnderTheirVisibleNames() {
        assertThat(methods.offered(isp.customer("ana")))
                .extracting(OfferedMethod::name)
                .containsExactly("Transferencia", "OXXO");
        assertThat(methods.offered(isp.demo().customer("ana@redrural")))
                .extracting(OfferedMethod::name)
                .containsExactly("Consignación");
        assertThat(methods.offered(isp.customer("ana")).toString()).doesNotContain("BBVA 0123456789", "4152-3131");
    }

    @Test
    @Tag("MET-02")
    void anOldReportKeepsShowingTheVisibleNameOfAMethodHiddenSince() {
        PaymentReport report = isp.report("ana", 0);
        methods.change(
                isp.admin(),
                report.method(),
                0,
                new MethodForm("Transferencia BBVA 0123456789", "Transferencia", false, "", true, 1));

        assertThat(isp.portal()
                        .customerPortal()
                        .report(isp.customer("ana"), report.id())
                        .methodName())
                .isEqualTo("Transferencia");
        assertThat(methods.offered(isp.customer("ana")))
                .extracting(OfferedMethod::name)
                .containsExactly("OXXO");
    }
}
