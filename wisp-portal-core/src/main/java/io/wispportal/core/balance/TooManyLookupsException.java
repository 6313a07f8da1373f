package io.wispportal.core.balance;

/** This address, this identifier or the tenant was looked up too often; later it goes on. */
public final class TooManyLookupsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyLookupsException(String address) {
        super("too many balance lookups from " + address);
    }
}
