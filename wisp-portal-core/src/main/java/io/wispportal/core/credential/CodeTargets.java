package io.wispportal.core.credential;

import io.wispportal.core.message.PhoneNumbers;
import io.wispportal.core.message.gateway.Gateways;
import io.wispportal.customer.Customer;
import io.wispportal.message.Channel;
import io.wispportal.tenant.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where codes can be sent to: the registered e-mail, and the registered mobile phone where the tenant sends SMS. */
public final class CodeTargets {

    private static final int DIGITS = 3;

    private final Gateways gateways;

    public CodeTargets(Gateways gateways) {
        this.gateways = gateways;
    }

    /** Whether the tenant's codes can go by SMS. */
    boolean sendsSms(Tenant tenant) {
        return gateways.channels(tenant.id()).contains(Channel.SMS);
    }

    /** All that there are for this customer. */
    List<CodeTarget> of(Tenant tenant, Customer customer) {
        return Stream.concat(email(customer).stream(), phone(tenant, customer).stream())
                .toList();
    }

    /** Whether this is the customer's mobile phone, however it is written. */
    static boolean isPhone(Tenant tenant, Customer customer, String typed) {
        Optional<String> own = number(tenant, customer.phone());
        return own.isPresent() && own.equals(number(tenant, typed));
    }

    private static Optional<CodeTarget> email(Customer customer) {
        String email = customer.email();
        int at = email == null ? -1 : email.indexOf('@');
        return email == null || at < 1
                ? Optional.empty()
                : Optional.of(new CodeTarget(
                        CodeWay.EMAIL,
                        email.substring(0, email.offsetByCodePoints(0, 1)) + "***" + email.substring(at)));
    }

    private Optional<CodeTarget> phone(Tenant tenant, Customer customer) {
        return number(tenant, customer.phone())
                .filter(number -> sendsSms(tenant))
                .map(number -> new CodeTarget(CodeWay.SMS, number.substring(number.length() - DIGITS)));
    }

    private static Optional<String> number(Tenant tenant, @Nullable String phone) {
        return phone == null ? Optional.empty() : PhoneNumbers.mobile(phone, tenant);
    }
}
