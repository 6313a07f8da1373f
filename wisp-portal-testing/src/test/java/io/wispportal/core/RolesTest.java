package io.wispportal.core;

import static io.wispportal.staff.Permission.READ_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.PortalException;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.core.customer.CustomerFile;
import io.wispportal.customer.Customer;
import io.wispportal.customer.UserName;
import io.wispportal.payment.PaymentReport;
import io.wispportal.staff.Permission;
import io.wispportal.staff.Role;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The fixed table of roles, asked through the use cases. */
@Tag("STA-01")
class RolesTest {

    private final TestIsp isp = new TestIsp();

    @Test
    void everyUseCaseAsksForItsPermission() {
        new StaffUseCases(isp).all().forEach((name, useCase) -> {
            for (Role role : Role.values()) {
                boolean may = role.permissions().contains(useCase.permission());
                assertThat(isForbidden(useCase.call(), staff(true, role)))
                        .as("%s %s", role, name)
                        .isNotEqualTo(may);
            }
        });
    }

    @Test
    void everyUseCaseOfStaffIsInTheTable() {
        Set<String> methods = Stream.of(WispPortal.class.getRecordComponents())
                .flatMap(component -> Stream.of(component.getType().getMethods())
                        .filter(method -> Stream.of(method.getParameterTypes())
                                .anyMatch(type -> type == StaffCaller.class || type == Caller.class))
                        .map(method -> component.getName() + "." + method.getName()))
                .collect(Collectors.toSet());

        assertThat(new StaffUseCases(isp).all().keySet()).containsExactlyInAnyOrderElementsOf(methods);
    }

    /** Written out once more: what a role may do changes only where this test changes with it. */
    @Test
    void theTableIsFixed() {
        assertThat(Role.CASHIER.permissions())
                .containsExactlyInAnyOrder(
                        Permission.READ_CUSTOMERS,
                        Permission.READ_SERVICES,
                        Permission.REVIEW_PAYMENTS,
                        Permission.REGISTER_PAYMENTS,
                        Permission.REACTIVATE_SERVICES,
                        Permission.READ_INSTALLATIONS,
                        Permission.TAKE_INSTALLATIONS,
                        Permission.MANAGE_MESSAGES,
                        Permission.SEND_BATCHES);
        assertThat(Role.TECHNICIAN.permissions())
                .containsExactlyInAnyOrder(
                        Permission.READ_SERVICES,
                        Permission.SUSPEND_SERVICES,
                        Permission.REACTIVATE_SERVICES,
                        Permission.CONNECT_SERVICES,
                        Permission.READ_INSTALLATIONS,
                        Permission.FINISH_INSTALLATIONS,
                        Permission.READ_ROUTERS);
        assertThat(Role.ADMINISTRATOR.permissions()).containsExactlyInAnyOrder(Permission.values());
    }

    @Test
    void rolesAddUp() {
        StaffCaller both = staff(true, Role.CASHIER, Role.TECHNICIAN);

        assertThat(both.may(Permission.REVIEW_PAYMENTS)).isTrue();
        assertThat(both.may(Permission.SUSPEND_SERVICES)).isTrue();
        assertThat(both.may(Permission.EDIT_SETTINGS)).isFalse();
    }

    @Test
    void whoWasDisabledMayNothing() {
        new StaffUseCases(isp)
                .all()
                .forEach((name, useCase) -> assertThat(isForbidden(useCase.call(), staff(false, Role.ADMINISTRATOR)))
                        .as(name)
                        .isTrue());
    }

    @Test
    void techniciansSeeWhoItIsAndTheServicesOnly() {
        PaymentReport report = isp.report("ana", 0);
        isp.approve(report);

        CustomerFile seen = isp.portal()
                .customerFiles()
                .open(isp.technician(), isp.customer("ana").customer());

        assertThat(seen.complete()).isFalse();
        assertThat(seen.services()).hasSize(1);
        assertThat(seen.invoices().items()).isEmpty();
        assertThat(seen.payments()).isEmpty();
        assertThat(seen.reports().items()).isEmpty();
        assertThat(seen.history().items()).isEmpty();
        assertThat(seen.customer().email()).isNull();
        assertThat(seen.customer().phone()).isNull();
        assertThat(seen.customer().nationalId()).isNull();
        for (Customer found :
                isp.portal().customerFiles().search(isp.technician(), "", null).items()) {
            assertThat(found.email()).isNull();
        }
    }

    @Test
    void techniciansFindNobodyByPhoneOrMail() {
        for (String text : new String[] {"ana@example.com", "8111 2201", "example"}) {
            assertThat(isp.portal()
                            .customerFiles()
                            .search(isp.technician(), text, null)
                            .items())
                    .as(text)
                    .isEmpty();
            assertThat(isp.portal()
                            .customerFiles()
                            .search(isp.cashier(), text, null)
                            .items())
                    .as(text)
                    .isNotEmpty();
        }
        assertThat(isp.portal()
                        .customerFiles()
                        .search(isp.technician(), "torres", null)
                        .items())
                .hasSize(1);
    }

    @Test
    void cashiersSeeTheWholeFile() {
        isp.approve(isp.report("ana", 0));

        CustomerFile seen = isp.portal()
                .customerFiles()
                .open(isp.cashier(), isp.customer("ana").customer());

        assertThat(isp.cashier().may(READ_CUSTOMERS)).isTrue();
        assertThat(seen.complete()).isTrue();
        assertThat(seen.payments()).hasSize(1);
        assertThat(seen.reports().items()).hasSize(1);
        assertThat(seen.history().items()).isNotEmpty();
        assertThat(seen.customer().email()).isEqualTo("ana@example.com");
    }

    @Test
    void theTimelineIsOfTheFileAndNotTheAuditTrail() throws IOException {
        isp.portal().signIn().customer(null, "ana@wispmega", "wispmega-2026", "203.0.113.9");
        PaymentReport report = isp.report("ana", 0);
        for (int i = 0; i < 60; i++) {
            isp.portal().reviewDesk().voucher(isp.admin(), report.id()).close();
        }
        isp.approve(report);
        isp.portal().serviceControl().suspend(isp.admin(), isp.service("ana").id());
        isp.portal()
                .serviceControl()
                .allowAutoActivation(isp.admin(), isp.service("ana").id(), true);

        for (StaffCaller reader : List.of(isp.cashier(), isp.admin())) {
            assertThat(isp.portal()
                            .customerFiles()
                            .open(reader, isp.customer("ana").customer())
                            .history()
                            .items())
                    .extracting(AuditEntry::action)
                    .containsExactlyInAnyOrder(
                            AuditAction.SERVICE_SUSPENDED,
                            AuditAction.REPORT_APPROVED,
                            AuditAction.PAYMENT_REGISTERED,
                            AuditAction.PAYMENT_REPORTED);
        }
    }

    @Test
    void theRefusalNamesWhoAndWhat() {
        assertThatThrownBy(() -> isp.portal().settings().current(isp.cashier()))
                .isInstanceOfSatisfying(
                        ForbiddenException.class,
                        refused -> assertThat(refused.permission()).isEqualTo(Permission.EDIT_SETTINGS))
                .hasMessageContaining("caja@wispmega");
    }

    private static boolean isForbidden(Consumer<StaffCaller> call, StaffCaller staff) {
        try {
            call.accept(staff);
            return false;
        } catch (ForbiddenException refused) {
            return true;
        } catch (PortalException other) {
            return false;
        }
    }

    private StaffCaller staff(boolean active, Role... roles) {
        StaffMember member =
                new StaffMember(new StaffId(new UUID(0, 5)), new UserName("someone"), "Someone", Set.of(roles), active);
        return new StaffCaller(isp.id(), member, "someone@wispmega");
    }
}
