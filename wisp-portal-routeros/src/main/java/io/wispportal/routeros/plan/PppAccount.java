package io.wispportal.routeros.plan;

import java.util.regex.Pattern;

/**
 * A PPP login that the portal looks after.
 *
 * @param id the service's short id
 * @param user the login's name
 * @param profile what it has while the service is not suspended
 * @param suspended whether the service is; one that is shown the page of suspended customers is too
 */
public record PppAccount(String id, String user, String profile, boolean suspended) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9@_.+/-]{1,64}");

    /** One that is suspended if it is shown the page. */
    public PppAccount(String id, String user, String profile) {
        this(id, user, profile, false);
    }

    public PppAccount {
        OwnerMark.id(id);
        Words.fits("user", user, NAME);
        Words.fits("profile", profile, NAME);
    }
}
