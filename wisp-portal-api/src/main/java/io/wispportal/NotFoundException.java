package io.wispportal;

/** The thing does not exist for this tenant and caller. Another tenant's thing does not exist either (TEN-01). */
public final class NotFoundException extends PortalException {

    private static final long serialVersionUID = 1L;

    /**
     * @param kind what was asked for, for example {@code "invoice"}
     * @param id   the id asked for, as given
     */
    public NotFoundException(String kind, Object id) {
        super("no " + kind + " " + id);
    }
}
