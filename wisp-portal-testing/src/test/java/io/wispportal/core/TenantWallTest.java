package io.wispportal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.NotFoundException;
import io.wispportal.core.service.ConnectionForm;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.ReportFilter;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** For staff of another tenant WispMega's things do not exist, whatever they may at home. */
@Tag("TEN-01")
class TenantWallTest {

    private final TestIsp isp = new TestIsp();
    private final StaffCaller stranger = isp.demo().staff("admin@redrural");

    @Test
    void nothingOfAnotherTenantIsFoundByItsId() {
        PaymentReport report = isp.report("ana", 0);
        WispPortal portal = isp.portal();
        List<ThrowingCallable> calls = List.of(
                () -> portal.customerFiles().open(stranger, report.customer()),
                () -> portal.invoiceDesk().open(stranger, report.invoice()),
                () -> portal.reviewDesk().dossier(stranger, report.id()),
                () -> portal.reviewDesk().voucher(stranger, report.id()),
                () -> portal.serviceControl().open(stranger, isp.service("ana").id()),
                () -> portal.serviceControl()
                        .suspend(stranger, isp.service("ana").id()),
                () -> portal.serviceControl()
                        .activate(stranger, isp.service("rosa").id()),
                () -> portal.serviceControl()
                        .allowAutoActivation(stranger, isp.service("rosa").id(), true),
                () -> portal.serviceConnections()
                        .open(stranger, isp.service("ana").id()),
                () -> portal.serviceConnections()
                        .connect(
                                stranger,
                                isp.service("ana").id(),
                                isp.service("ana").connection().version(),
                                new ConnectionForm(null, "", "", "", ""),
                                List.of()),
                () -> portal.customerTimeline().open(stranger, report.customer(), null),
                () -> portal.paymentMethods().find(stranger, report.method()));

        for (ThrowingCallable call : calls) {
            assertThatThrownBy(call).isInstanceOf(NotFoundException.class);
        }
        assertThat(isp.service("ana").isSuspended()).isFalse();
        assertThat(isp.service("rosa").isSuspended()).isTrue();
    }

    @Test
    void listsShowTheOwnOnly() {
        isp.report("ana", 0);
        isp.memory().ringDueAlarms();
        WispPortal portal = isp.portal();

        assertThat(portal.reviewDesk()
                        .queue(stranger, new ReportFilter(null, ""), null)
                        .items())
                .isEmpty();
        assertThat(portal.customerFiles().search(stranger, "", null).items()).hasSize(1);
        assertThat(portal.customerFiles().search(isp.admin(), "", null).items()).hasSize(7);
        assertThat(portal.messageDesk().list(stranger, null, null).items()).isEmpty();
        assertThat(portal.messageDesk().captured(stranger)).isEmpty();
        assertThat(portal.auditReading().latest(stranger, null).items()).isEmpty();
        assertThat(portal.paymentMethods().toEdit(stranger)).hasSize(1);
    }
}
