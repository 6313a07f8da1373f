package io.wispportal.core.credential;

import io.wispportal.credential.StoredPassword;
import io.wispportal.session.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Checks a password against the portal's own and, if that does not fit, against others'. */
final class PasswordCheck {

    /** Too short to be anybody's. */
    private static final String NOBODY = "-@-";

    private final Passwords passwords;
    private final OtherPasswords others;

    PasswordCheck(Passwords passwords, OtherPasswords others) {
        this.passwords = passwords;
        this.others = others;
    }

    /** Whose password it was. */
    enum Match {
        /** Nobody's that counts. */
        NONE,
        /** The one that the portal keeps. */
        OWN,
        /** One that is kept elsewhere. */
        OTHER
    }

    Match check(SubjectKind kind, String name, StoredPassword stored, String password) {
        if (passwords.matches(password, stored.hash())) {
            return Match.OWN;
        }
        return others.accept(kind, name, password) ? Match.OTHER : Match.NONE;
    }

    /** Costs what a check costs, for accounts that are not there or locked. */
    void checkNothing(SubjectKind kind, String password) {
        passwords.matchesNothing(password);
        others.accept(kind, NOBODY, password);
    }

    /**
     * A new hash of a password that was right, if the stored one was made with weaker parameters than today's. Null if it
     * is good enough, or there is no turn for another one now: the next sign-in will do.
     */
    @Nullable
    String renewed(StoredPassword stored, String password) {
        try {
            return passwords.isOutdated(stored.hash()) ? passwords.hash(password) : null;
        } catch (BusyException crowded) {
            return null;
        }
    }
}
