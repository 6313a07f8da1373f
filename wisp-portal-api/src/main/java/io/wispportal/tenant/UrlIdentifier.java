package io.wispportal.tenant;

/** What a tenant is called by in the addresses of its public pages (TEN-04). The other one finds nothing then. */
public enum UrlIdentifier {
    /** Its short name, {@code /saldo/wispmega}. */
    SLUG,
    /** Its id, which tells nothing. */
    UUID
}
