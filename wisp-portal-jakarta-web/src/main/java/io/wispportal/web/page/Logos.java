package io.wispportal.web.page;

import io.wispportal.NotFoundException;
import io.wispportal.core.tenant.PublicNames;
import io.wispportal.tenant.Logo;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import java.util.Optional;

/** {@code /logo/{tenant}/{file}}: tenants' logos, for anybody on their portal's hosts (TEN-02). */
final class Logos {

    private Logos() {}

    /** A picture that is not up any more is not there. */
    static Reply file(Exchange exchange) {
        Tenant tenant = PublicNames.find(exchange.portal().tenants(), exchange.site(), exchange.name("tenant"));
        String name = exchange.name("file");
        Logo logo = Optional.ofNullable(tenant.logo())
                .filter(present -> present.fileName().equals(name))
                .orElseThrow(() -> new NotFoundException("logo", name));
        return exchange.portal()
                .logo()
                .open(tenant.id(), logo.hash())
                .map(bytes -> new Reply.LastingPicture(logo.type().mediaType(), bytes))
                .orElseThrow(() -> new NotFoundException("logo", name));
    }
}
