package io.wispportal.benchmarks;

import io.wispportal.balance.BalanceIdentifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Looking up what is to pay. Each request has an address, a captcha's answer and mostly an identifier of its own, so that
 * all limits count it and none refuses it.
 *
 * @param user  what all user names begin with, before their number
 * @param finds whether they owe something
 * @param turn  mutable state: the number of the next request
 */
record LookupTarget(
        String name, int customers, String user, boolean finds, Sessions.Browser anybody, AtomicInteger turn)
        implements Target {

    private static final List<BalanceIdentifier> KINDS = List.of(BalanceIdentifier.values());
    private static final String PATH = "/saldo/" + LookedUpTenant.SLUG;

    /** All five identifiers of customers who owe something. */
    static LookupTarget found(int customers, Sessions.Browser anybody) {
        return new LookupTarget("lookup", customers, "user", true, anybody, new AtomicInteger());
    }

    /** The same of customers who owe nothing, without the service's number. */
    static LookupTarget withoutDebt(Sessions.Browser anybody) {
        return new LookupTarget(
                "owes nothing", LookedUpTenant.WITHOUT_DEBT, "free", false, anybody, new AtomicInteger(1 << 22));
    }

    /** The same of nobody. */
    static LookupTarget unknown(Sessions.Browser anybody) {
        return new LookupTarget(
                "unknown", LookedUpTenant.WITHOUT_DEBT, "nope", false, anybody, new AtomicInteger(1 << 23));
    }

    /** An identifier of each customer. */
    @Override
    public int count() {
        return customers * KINDS.size();
    }

    @Override
    public byte[] request(String host, int number) {
        return request(host, KINDS.get(number % KINDS.size()), 1 + (number - 1) / KINDS.size());
    }

    byte[] request(String host, BalanceIdentifier by, int customer) {
        int each = turn.getAndIncrement();
        String address = "10." + (each >> 16 & 255) + "." + (each >> 8 & 255) + "." + (each & 255);
        return Requests.form(
                host,
                PATH,
                anybody,
                address,
                Map.of(
                        "by",
                        by.name(),
                        "value",
                        key(by, customer),
                        "g-recaptcha-response",
                        System.nanoTime() + "-" + each));
    }

    @Override
    public boolean isRight(int number, Connection.Response answer) {
        return isRight(answer);
    }

    boolean isRight(Connection.Response answer) {
        return finds
                ? answer.leadsTo(PATH + "/pendientes")
                : answer.status() == 200 && answer.text().contains("No hay facturas pendientes");
    }

    /** As it is compared. */
    String key(BalanceIdentifier by, int customer) {
        return switch (by) {
            case USER_NAME -> user + customer;
            case NATIONAL_ID -> user.toUpperCase(Locale.ROOT) + "NID" + customer;
            case TAX_ID -> user.toUpperCase(Locale.ROOT) + "RFC" + customer;
            case EMAIL -> user + customer + "@example.com";
            case SERVICE_ID ->
                finds ? String.format(Locale.ROOT, "%08X", customer) : user.toUpperCase(Locale.ROOT) + customer;
        };
    }
}
