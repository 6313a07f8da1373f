package io.wispportal.core.balance;

import io.wispportal.NotFoundException;
import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.balance.BalanceMatch;
import io.wispportal.balance.BalanceQueries;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.LookupCaller;
import io.wispportal.core.balance.BalanceTickets.Ticket;
import io.wispportal.core.captcha.CaptchaPass;
import io.wispportal.core.credential.LookupThrottle;
import io.wispportal.core.customer.MaskedName;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerStore;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.tenant.Tenant;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Anybody sees what is to pay by giving an identifier, without signing in (BAL-01 to BAL-04). The same work is done for
 * what is found and what is not. Not inside a transaction.
 */
public final class BalanceLookup {

    private static final int MOST_CANDIDATES = 5;
    private static final int MOST_INVOICES = 40;
    private static final int ENDING = 2;

    private final BalanceQueries queries;
    private final CustomerStore customers;
    private final BalanceTickets tickets;
    private final LookupThrottle throttle;

    public BalanceLookup(
            BalanceQueries queries, CustomerStore customers, PortalKeys keys, LookupThrottle throttle, Clock clock) {
        this.queries = queries;
        this.customers = customers;
        this.tickets = new BalanceTickets(keys, clock);
        this.throttle = throttle;
    }

    /**
     * Looks up. The captcha is the caller's to check before.
     *
     * @param address the visitor's network address
     * @param pass    how the visitor got past the captcha; decides on the limits of the address and the tenant (CAP-03)
     * @throws InvalidInputException   if the tenant does not offer this identifier ({@code by}), or it can be none
     *                                 ({@code value})
     * @throws TooManyLookupsException if a limit is reached
     */
    public BalanceAnswer look(Tenant tenant, BalanceIdentifier by, String typed, String address, CaptchaPass pass) {
        String key = key(tenant, by, typed);
        if (!throttle.admits(tenant, address, by + ":" + key, pass::share)) {
            throw new TooManyLookupsException(address);
        }
        List<BalanceMatch> found = queries.find(tenant.id(), by, key, MOST_CANDIDATES + 1);
        if (found.size() > MOST_CANDIDATES) {
            return new BalanceAnswer.TooMany();
        }
        if (found.stream().allMatch(match -> match.pending().isEmpty())) {
            return new BalanceAnswer.Nothing();
        }
        return found.size() == 1 ? new BalanceAnswer.Found(ticket(tenant, found.get(0))) : choice(tenant, found);
    }

    /**
     * What a ticket is good for now.
     *
     * @throws NotFoundException if it is none of this tenant's, or its quarter of an hour is over
     */
    public OpenBalance open(Tenant tenant, String ticket) {
        Ticket held = tickets.read(tenant.id(), ticket).orElseThrow(BalanceLookup::over);
        Customer customer = customers.find(tenant.id(), held.customer()).orElseThrow(BalanceLookup::over);
        Set<InvoiceId> found = Set.copyOf(held.invoices());
        String user = customer.userName().value();
        List<InvoiceSummary> pending = queries.find(tenant.id(), BalanceIdentifier.USER_NAME, user, 1).stream()
                .flatMap(match -> match.pending().stream())
                .filter(invoice -> found.contains(invoice.id()))
                .toList();
        return new OpenBalance(
                MaskedName.of(customer),
                new LookupCaller(tenant.id(), customer.id(), customer.userName().at(tenant.slug()), found),
                pending,
                found.size() < MOST_INVOICES);
    }

    private static NotFoundException over() {
        return new NotFoundException("balance ticket", "over");
    }

    private static String key(Tenant tenant, BalanceIdentifier by, String typed) {
        String name = typed.strip();
        String own = "@" + tenant.slug();
        boolean full = by == BalanceIdentifier.USER_NAME
                && name.regionMatches(true, name.length() - own.length(), own, 0, own.length());
        Optional<String> key = by.key(full ? name.substring(0, name.length() - own.length()) : name);
        new FormErrors()
                .check(tenant.settings().balance().identifiers().contains(by), "by", "off")
                .check(!name.isEmpty(), "value", "missing")
                .check(name.isEmpty() || key.isPresent(), "value", "invalid")
                .throwIfAny();
        return key.orElseThrow();
    }

    private BalanceAnswer choice(Tenant tenant, List<BalanceMatch> found) {
        return new BalanceAnswer.Choice(found.stream()
                .map(match -> new BalanceAnswer.Candidate(
                        MaskedName.of(match.customer()),
                        ending(match.customer()),
                        Objects.requireNonNullElse(match.customer().zone(), ""),
                        ticket(tenant, match)))
                .sorted(Comparator.comparing(BalanceAnswer.Candidate::zone))
                .toList());
    }

    private static String ending(Customer customer) {
        String id = Objects.requireNonNullElse(customer.nationalId(), "").strip();
        return id.length() > 2 * ENDING ? id.substring(id.length() - ENDING) : "";
    }

    private String ticket(Tenant tenant, BalanceMatch match) {
        List<InvoiceId> invoices = match.pending().stream()
                .limit(MOST_INVOICES)
                .map(InvoiceSummary::id)
                .toList();
        return tickets.issue(tenant.id(), new Ticket(match.customer().id(), invoices));
    }
}
