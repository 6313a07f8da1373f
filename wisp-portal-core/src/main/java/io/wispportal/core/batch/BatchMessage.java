package io.wispportal.core.batch;

import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.batch.BatchQueries;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.Debtor;
import io.wispportal.batch.MessageBatch;
import io.wispportal.core.autologin.LinkIssue;
import io.wispportal.core.message.template.SmsText;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.message.Channel;
import io.wispportal.tenant.Tenant;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes one recipient's message the moment it leaves, from what is to pay now. Days may have passed since the recipient was
 * written down: whoever has paid, has another number or whose link was ended gets none.
 */
final class BatchMessage {

    private final BatchQueries queries;
    private final AutoLoginLinkStore store;
    private final LinkIssue links;
    private final SealedAddresses seals;
    private final PortalAddresses addresses;
    private final Clock clock;

    BatchMessage(
            BatchQueries queries,
            AutoLoginLinkStore store,
            LinkIssue links,
            SealedAddresses seals,
            PortalAddresses addresses,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.links = links;
        this.seals = seals;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * The text, or why there is none.
     *
     * @param text  empty if it cannot be sent
     * @param shown the same with a dummy in the place of the link's code
     * @param why   key of the reason, else empty
     * @param fault whether it failed; else it is not wanted any more
     */
    record Written(String text, String shown, String why, boolean fault) {

        private static Written refused(String why) {
            return new Written("", "", why, false);
        }
    }

    Written write(Tenant tenant, MessageBatch batch, BatchRecipient to, Channel channel) {
        Optional<Debtor> debtor = queries.debtor(tenant.id(), batch.selection(), to.customer());
        if (debtor.isEmpty()) {
            return Written.refused("batch.paid");
        }
        if (!String.valueOf(to.phone()).equals(BatchCounting.mobile(debtor.get(), tenant))) {
            return Written.refused("batch.moved");
        }
        return to.link() == null || to.address() == null
                ? written(tenant, batch, debtor.get(), "", channel)
                : linked(tenant, batch, debtor.get(), to, channel);
    }

    private Written linked(Tenant tenant, MessageBatch batch, Debtor debtor, BatchRecipient to, Channel channel) {
        if (links.isHeld(tenant, to.customer())) {
            return Written.refused("batch.held");
        }
        if (store.find(tenant.id(), Objects.requireNonNull(to.link()))
                .filter(link -> link.isLive(clock.instant()))
                .isEmpty()) {
            return Written.refused("batch.ended");
        }
        return seals.open(tenant.id(), to.id(), Objects.requireNonNull(to.address()))
                .map(address -> written(tenant, batch, debtor, address, channel))
                .orElseGet(() -> new Written("", "", "batch.unreadable", true));
    }

    private Written written(Tenant tenant, MessageBatch batch, Debtor debtor, String address, Channel channel) {
        BatchText text = BatchText.of(batch, tenant, addresses.of(tenant), channel);
        String written = text.write(debtor, address);
        String shown = address.isEmpty() ? written : text.write(debtor, links.sampleAddress(tenant));
        boolean tooLong = channel == Channel.SMS && SmsText.of(written).segments() > BatchText.MOST_SEGMENTS;
        return tooLong ? new Written("", "", "batch.tooLong", true) : new Written(written, shown, "", false);
    }
}
