package io.wispportal.core.autologin;

import io.wispportal.autologin.AutoLoginLink;

/**
 * A link that was just made; the only time that its address is known. Whoever has the address is signed in.
 *
 * @param address to copy and to send, {@code https://clientes.example.com/a/3fC…}
 */
public record IssuedLink(AutoLoginLink link, String address) {

    /** Does not print the address. */
    @Override
    public String toString() {
        return "IssuedLink[" + link.id() + "]";
    }
}
