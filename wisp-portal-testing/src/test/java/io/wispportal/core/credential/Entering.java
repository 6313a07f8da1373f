package io.wispportal.core.credential;

import io.wispportal.core.TestIsp;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;

/** Customers of WispMega at sign-in. */
record Entering(TestIsp isp) {

    static final String DEFAULT = "wispmega-2026";
    static final String HERE = "127.0.0.1";

    SessionClaims signIn(String local, String password) {
        return isp.portal().signIn().customer(null, local + "@wispmega", password, HERE);
    }

    boolean enters(String local, String password) {
        try {
            return signIn(local, password) != null;
        } catch (SignInRefusedException refused) {
            return false;
        }
    }

    boolean holds(SessionClaims session) {
        try {
            return isp.portal().sessions().customer(session) != null;
        } catch (SessionOverException over) {
            return false;
        }
    }
}
