package io.wispportal.routeros.plan;

import java.util.regex.Pattern;

/**
 * A PPP login that the portal looks after.
 *
 * @param id the service's short id
 * @param user the login's name
 * @param profile what it has while the service is not suspended
 */
public record PppAccount(String id, String user, String profile) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9@_.+/-]{1,64}");

    public PppAccount {
        OwnerMark.id(id);
        Words.fits("user", user, NAME);
        Words.fits("profile", profile, NAME);
    }
}
