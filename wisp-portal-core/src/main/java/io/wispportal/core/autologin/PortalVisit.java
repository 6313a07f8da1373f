package io.wispportal.core.autologin;

/**
 * A staff member's way into the portal as a customer, open for a minute and for one time.
 *
 * @param portal       the tenant's portal without path, {@code https://clientes.example.com}
 * @param token        to be posted there
 * @param customerName whom the member goes as
 */
public record PortalVisit(String portal, String token, String customerName) {

    /** Does not print the token. */
    @Override
    public String toString() {
        return "PortalVisit[" + portal + "]";
    }
}
