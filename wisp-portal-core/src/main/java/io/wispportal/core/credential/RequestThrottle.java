package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.core.tenant.AddressRange;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.tenant.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntUnaryOperator;

/**
 * How often people ask for installations by the public form, in the counters of sign-in: 3 an hour and 10 a day from one
 * address, 50 times as many from the tenant's own networks, 200 a day for the tenant. Senders of whom nobody knows whether they are people share less of all these limits. And how often mail goes to the address
 * that somebody wrote there: once in 24 hours, for it may be anybody's.
 */
public final class RequestThrottle {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int OF_OWN_NETWORK = 50;
    private static final int OF_TENANT = 200;

    private final Takings takings;

    public RequestThrottle(ThrottleStore store, AlarmClock alarms, Transactions transactions, Clock clock) {
        this.takings = new Takings(store, alarms, transactions, clock);
    }

    /**
     * Counts one more request. Not inside a transaction.
     *
     * @param share what is left of the limits of an address and of the tenant
     * @return false if any of the limits is reached; then nothing is counted
     */
    public boolean admits(Tenant tenant, String address, IntUnaryOperator share) {
        int factor = SignInThrottle.isOwnNetwork(tenant, address) ? OF_OWN_NETWORK : 1;
        String from = AddressRange.countedPart(address);
        List<Takings.Taking> wanted = new ArrayList<>(ofTenant(share.applyAsInt(OF_TENANT)));
        wanted.addAll(List.of(
                new WindowTaking("request-hour:" + from, 1, share.applyAsInt(3 * factor), HOUR),
                new WindowTaking("request-day:" + from, 1, share.applyAsInt(10 * factor), DAY)));
        return takings.take(tenant.id(), wanted).isPresent();
    }

    /** Whoever may less is counted twice: among their like, and among all. */
    private static List<Takings.Taking> ofTenant(int limit) {
        Takings.Taking all = new WindowTaking("request-tenant:all", 1, OF_TENANT, DAY);
        return limit == OF_TENANT
                ? List.of(all)
                : List.of(all, new WindowTaking("request-tenant:of-" + limit, 1, limit, DAY));
    }

    /**
     * Counts one more mail to this address. Not inside a transaction.
     *
     * @param form whose mail it is: asked twice for the same form, for example by two clicks, it counts once
     * @return false if there was one of another form within 24 hours
     */
    public boolean admitsMail(Tenant tenant, String email, UUID form) {
        return takings.take(tenant.id(), List.of(mail(email, form))).isPresent();
    }

    /** Nothing came of that form, so no mail goes. Not inside a transaction. */
    public void giveBackMail(Tenant tenant, String email, UUID form) {
        takings.take(tenant.id(), List.of(mail(email, form).back()));
    }

    private static MailTaking mail(String email, UUID form) {
        return new MailTaking(
                "request-mail:" + SignInThrottle.mark(email.toLowerCase(Locale.ROOT)),
                SignInThrottle.mark(form.toString()));
    }
}
