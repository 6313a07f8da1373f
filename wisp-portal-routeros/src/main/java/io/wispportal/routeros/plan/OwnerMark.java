package io.wispportal.routeros.plan;

import java.util.regex.Pattern;

/**
 * What the comment of a row of ours says.
 *
 * @param kind what the row is for, a {@link RowKind}'s code
 * @param id whom or what it is about: a short id of a service, a notice or a fingerprint
 * @param version a fingerprint of what the row should hold
 */
public record OwnerMark(String kind, String id, String version) {

    static final String KIND = "[a-z]{1,10}";
    static final String ID = "[A-Za-z0-9_-]{1,16}";
    static final String VERSION = "[0-9a-f]{8}";

    /** The version of a row that our mark is not in yet, or was signed with a key of before. */
    static final String NEVER_WRITTEN = "00000000";

    private static final Pattern KINDS = Pattern.compile(KIND);
    private static final Pattern IDS = Pattern.compile(ID);
    private static final Pattern VERSIONS = Pattern.compile(VERSION);

    public OwnerMark {
        Words.fits("kind", kind, KINDS);
        Words.fits("id", id, IDS);
        Words.fits("version", version, VERSIONS);
    }

    static String id(String id) {
        return Words.fits("id", id, IDS);
    }
}
