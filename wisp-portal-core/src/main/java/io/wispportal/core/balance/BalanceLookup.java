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
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.tenant.Tenant;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Anybody sees what is to pay by giving an identifier, without signing in (BAL-01 to BAL-04). The same work is done for
 * what is found and what is not. Not inside a transaction.
 */
public final class BalanceLookup {

    private static final int MOST_CANDIDATES = 5;
    private static final int MOST_INVOICES = 40;

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
        return found.size() == 1 ? found(tenant, found.get(0)) : choice(tenant, found);
    }

    /**
     * Of whom one is to be chosen, in the order of {@link #choose}; also after one was. Empty if one customer alone was
     * found.
     *
     * @throws NotFoundException as {@link #open}
     */
    public List<BalanceAnswer.Candidate> candidates(Tenant tenant, String ticket) {
        return read(tenant, ticket).candidates().stream()
                .map(id -> BalanceAnswer.Candidate.of(customer(tenant, id)))
                .toList();
    }

    /**
     * The visitor says which one. May be called again with what it answers, for another one of them.
     *
     * @param position among the candidates, from 0
     * @return the ticket for {@link #open}, good as long as that of the lookup, also if the one chosen owes nothing
     * @throws InvalidInputException if there is none at that position ({@code candidate})
     * @throws NotFoundException     as {@link #open}
     */
    public String choose(Tenant tenant, String ticket, int position) {
        Ticket held = read(tenant, ticket);
        boolean there = position >= 0 && position < held.candidates().size();
        new FormErrors().check(there, "candidate", "missing").throwIfAny();
        Customer chosen = customer(tenant, held.candidates().get(position));
        return tickets.seal(tenant.id(), held.chosen(chosen.id(), ids(pending(tenant, chosen))));
    }

    /**
     * What a ticket is good for now.
     *
     * @throws NotFoundException if it is none of this tenant's, its quarter of an hour is over, or one of several is yet
     *                           to be chosen
     */
    public OpenBalance open(Tenant tenant, String ticket) {
        Ticket held = read(tenant, ticket);
        Customer customer = customer(tenant, held.customer().orElseThrow(BalanceLookup::over));
        Set<InvoiceId> found = Set.copyOf(held.invoices());
        List<InvoiceSummary> pending = pending(tenant, customer).stream()
                .filter(invoice -> found.contains(invoice.id()))
                .toList();
        return new OpenBalance(
                MaskedName.of(customer),
                new LookupCaller(tenant.id(), customer.id(), customer.userName().at(tenant.slug()), found),
                pending,
                found.size() < MOST_INVOICES);
    }

    private Ticket read(Tenant tenant, String ticket) {
        return tickets.read(tenant.id(), ticket).orElseThrow(BalanceLookup::over);
    }

    private Customer customer(Tenant tenant, CustomerId id) {
        return customers.find(tenant.id(), id).orElseThrow(BalanceLookup::over);
    }

    private List<InvoiceSummary> pending(Tenant tenant, Customer customer) {
        String user = customer.userName().value();
        return queries.find(tenant.id(), BalanceIdentifier.USER_NAME, user, 1).stream()
                .flatMap(match -> match.pending().stream())
                .toList();
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

    private BalanceAnswer found(Tenant tenant, BalanceMatch match) {
        Ticket ticket = tickets.found(match.customer().id(), ids(match.pending()));
        return new BalanceAnswer.Found(tickets.seal(tenant.id(), ticket));
    }

    private BalanceAnswer choice(Tenant tenant, List<BalanceMatch> found) {
        List<CustomerId> candidates = found.stream()
                .map(BalanceMatch::customer)
                .sorted(Comparator.comparing(BalanceAnswer.Candidate::zoneOf))
                .map(Customer::id)
                .toList();
        return new BalanceAnswer.Choice(tickets.seal(tenant.id(), tickets.among(candidates)));
    }

    private static List<InvoiceId> ids(List<InvoiceSummary> pending) {
        return pending.stream().limit(MOST_INVOICES).map(InvoiceSummary::id).toList();
    }
}
