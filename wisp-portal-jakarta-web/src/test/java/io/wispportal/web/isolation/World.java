package io.wispportal.web.isolation;

import io.wispportal.web.Visitor;
import io.wispportal.web.http.Route;
import java.util.List;

/**
 * A running portal with the demo's data, for the matrix to ask. What customers and staff can do is done over HTTP; the
 * rest is done here, beside the portal. Called on the test's thread only.
 */
public interface World extends AutoCloseable {

    /** The running application's route table. */
    List<Route> routes();

    /** On this machine. */
    int port();

    /** Name without port. */
    String host(Place place);

    /** Somebody's new browser. */
    default Visitor visitor(Place place) {
        return new Visitor(port(), host(place));
    }

    /**
     * Adds an unpaid invoice of 100.00 without lines, due next week.
     *
     * @param customer for example {@code ana@wispmega}
     * @return its id
     */
    String addInvoice(String customer);

    /** Adds a cancelled customer of {@code wispmega} on the default password, for example {@code olga@wispmega}. */
    String addCancelledCustomer();

    /** Adds an administrator of {@code wispmega} with the demo's password, another at every call. */
    String addAdministrator();

    /** Disables an administrator added before. */
    void disable(String administrator);

    /** Sends the promised mails, or waits until they are sent. */
    void deliver();

    /** What is stored, to compare: equal means that nothing has changed in between. */
    Object footprint();

    @Override
    void close();
}
