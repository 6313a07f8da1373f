package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.credential.CustomerAccounts;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.PasswordProblems;
import io.wispportal.web.page.Problems;

/** {@code /admin/clientes/{customer}/contrasena} and {@code …/usuario}: what a customer signs in with (CRE-01, CRE-03). */
public final class AccountPage {

    private final Frames frames;

    public AccountPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/customer-password.jte} and {@code staff/customer-user.jte} show.
     *
     * @param slug  the tenant's, which ends every user name
     * @param typed the user name as filled in
     * @param raced whether somebody else was quicker
     */
    public record View(Frame frame, Customer customer, String slug, String typed, Problems problems, boolean raced) {

        public String path() {
            return CustomersPage.PATH + "/" + customer.id();
        }
    }

    public Reply password(Exchange exchange) {
        return page(exchange, 200, "password", Problems.NONE, false);
    }

    public Reply setPassword(Exchange exchange) {
        try {
            accounts(exchange).setPassword(exchange.staff(), id(exchange), exchange.typed("password"));
            return Reply.redirect(CustomersPage.PATH + "/" + id(exchange) + "?done=password");
        } catch (InvalidInputException refused) {
            return page(exchange, 422, "password", problems(exchange, refused), false);
        }
    }

    public Reply userName(Exchange exchange) {
        return page(exchange, 200, "user", Problems.NONE, false);
    }

    public Reply rename(Exchange exchange) {
        try {
            accounts(exchange)
                    .rename(exchange.staff(), id(exchange), exchange.field("before"), exchange.field("userName"));
            return Reply.redirect(CustomersPage.PATH + "/" + id(exchange) + "?done=renamed");
        } catch (InvalidInputException refused) {
            return page(exchange, 422, "user", problems(exchange, refused), false);
        } catch (ConcurrentChangeException raced) {
            return page(exchange, 409, "user", Problems.NONE, true);
        }
    }

    private Reply page(Exchange exchange, int status, String what, Problems problems, boolean raced) {
        Customer customer = accounts(exchange).find(exchange.staff(), id(exchange));
        String typed = exchange.field("userName");
        View view = new View(
                frames.frame(exchange, "account." + what, "customers"),
                customer,
                exchange.tenant().orElseThrow().slug(),
                typed.isEmpty() ? customer.userName().value() : typed,
                problems,
                raced);
        return new Reply.Page(status, Pages.of("staff/customer-" + what + ".jte", view));
    }

    private Problems problems(Exchange exchange, InvalidInputException refused) {
        return PasswordProblems.of(exchange, frames.texts(exchange), refused);
    }

    private static CustomerAccounts accounts(Exchange exchange) {
        return exchange.portal().customerAccounts();
    }

    private static CustomerId id(Exchange exchange) {
        return exchange.id("customer", CustomerId::new);
    }
}
