package io.wispportal.testing.demo;

import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.service.InternetService;
import io.wispportal.staff.StaffMember;
import io.wispportal.tenant.Tenant;
import java.util.List;

/** What was added for one tenant. */
record DemoTenant(
        Tenant tenant,
        List<StaffMember> staff,
        List<Customer> customers,
        List<InternetService> services,
        List<Invoice> invoices,
        List<PaymentMethod> methods) {

    Customer customer(String local) {
        return customers.stream()
                .filter(customer -> customer.userName().value().equals(local))
                .findFirst()
                .orElseThrow();
    }

    StaffMember member(String local) {
        return staff.stream()
                .filter(member -> member.userName().value().equals(local))
                .findFirst()
                .orElseThrow();
    }

    PaymentMethod method(String visibleName) {
        return methods.stream()
                .filter(method -> method.visibleName().equals(visibleName))
                .findFirst()
                .orElseThrow();
    }

    List<Invoice> invoicesOf(String local) {
        CustomerId customer = customer(local).id();
        return invoices.stream()
                .filter(invoice -> invoice.customer().equals(customer))
                .toList();
    }

    List<InternetService> servicesOf(String local) {
        CustomerId customer = customer(local).id();
        return services.stream()
                .filter(service -> service.customer().equals(customer))
                .toList();
    }
}
