package io.wispportal.router;

import io.wispportal.notice.NoticeKind;
import java.util.Objects;
import java.util.UUID;

/**
 * A page that somebody is shown.
 *
 * @param about   the service, or the notice if it is for a whole network
 * @param address the service's IPv4 address, or a prefix
 * @param code    tells the portal who asks, where the router passes it on; may be empty
 */
public record ShownNotice(NoticeKind kind, UUID about, String address, String code) {

    public ShownNotice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(code, "code");
    }
}
