package io.wispportal.app.system;

import io.wispportal.web.Visitor;

/**
 * A member of the staff with a session of their own, who always decides the same way.
 *
 * @param token of the forms of this session
 */
record Reviewer(Visitor visitor, String token, boolean approves) {

    private static final String QUEUE = "/admin/reporte-de-pagos/";

    /** Cashiers approve and administrators return, by turns. */
    static Reviewer signedIn(RunningPortal portal, int number) {
        boolean approves = number % 2 == 0;
        Visitor visitor = portal.staff(approves ? "caja@wispmega" : "admin@wispmega");
        return new Reviewer(visitor, visitor.token(), approves);
    }

    /** The status of the answer. */
    int decide(String report) {
        return approves
                ? visitor.postWithToken(QUEUE + report + "/aprobar", token, "received", "349.00", "activation", "none")
                        .status()
                : visitor.postWithToken(QUEUE + report + "/devolver", token, "reason", "No llegó.")
                        .status();
    }
}
