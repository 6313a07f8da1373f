package io.wispportal.benchmarks;

import java.util.Map;

/**
 * Signing in.
 *
 * @param user    what all user names begin with, before their number
 * @param enters  whether user and password fit
 */
record SignInTarget(String name, int count, String user, String password, boolean enters, Sessions.Browser anybody)
        implements Target {

    /** Of customers who have this password. */
    static SignInTarget right(Customers customers, String password) {
        return new SignInTarget("sign-in", customers.count(), "user", password, true, anybody(customers));
    }

    /** Of customers who have another one. */
    static SignInTarget wrong(Customers customers, String password) {
        return new SignInTarget("wrong password", customers.count(), "user", password, false, anybody(customers));
    }

    /** As long as the names of customers. */
    static SignInTarget unknown(Customers customers, String password) {
        return new SignInTarget("unknown user", customers.count(), "resu", password, false, anybody(customers));
    }

    private static Sessions.Browser anybody(Customers customers) {
        return new Sessions(customers.keys()).anybody();
    }

    @Override
    public byte[] request(String host, int number) {
        return Requests.form(host, "/entrar", anybody, Map.of("user", user + number + "@bench", "password", password));
    }

    /** Whoever is refused sees the form again, with the name as typed. */
    @Override
    public boolean isRight(int number, Connection.Response answer) {
        return enters
                ? answer.leadsTo("/inicio")
                : answer.status() == 403 && answer.text().contains(user + number + "@bench");
    }
}
