package io.wispportal.core.document;

import io.wispportal.document.IdentityDocumentStore;
import java.util.Map;

/**
 * How many documents may wait for their request, about, so that nobody fills the disk (PRE-03), no address takes the
 * places of all others, and strangers take none of the staff's.
 */
final class WaitingPlaces {

    /** Of all strangers of a tenant together, and as many of its staff. */
    static final int OF_ALL = 200;

    /** Of one address: six forms. */
    static final int OF_ONE = 24;

    private final IdentityDocumentStore register;

    WaitingPlaces(IdentityDocumentStore register) {
        this.register = register;
    }

    /** @throws TooManyFilesException if there is no place left for one more */
    void require(FileSender sender) {
        Map<String, Integer> waiting = register.countWaiting(sender.tenant());
        if (!sender.isStaff() && waiting.getOrDefault(sender.mark(), 0) >= OF_ONE) {
            throw new TooManyFilesException(OF_ONE);
        }
        int ofAll = waiting.entrySet().stream()
                .filter(each -> FileSender.isStaff(each.getKey()) == sender.isStaff())
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (ofAll >= OF_ALL) {
            throw TooManyFilesException.ofAll(OF_ALL);
        }
    }
}
