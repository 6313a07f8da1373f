package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.customer.OfficialNumbersEditing;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.OfficialNumbers;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /admin/clientes/{customer}/numeros}: a customer's national id and tax number (BAL-02, STA-05). */
public final class CustomerNumbersPage {

    private final Frames frames;

    CustomerNumbersPage(Frames frames) {
        this.frames = frames;
    }

    /** The form as filled in; {@code version} is that of the numbers that it was made for. */
    public record Filled(String nationalId, String taxId, String version) {

        static Filled of(OfficialNumbers numbers) {
            return new Filled(
                    Objects.requireNonNullElse(numbers.nationalId(), ""),
                    Objects.requireNonNullElse(numbers.taxId(), ""),
                    numbers.version());
        }

        /** What is filled in as people read it, by label. */
        Map<String, String> shown(Texts texts) {
            Map<String, String> shown = new LinkedHashMap<>();
            shown.put(texts.get("customer.id"), nationalId);
            shown.put(texts.get("customer.taxId"), taxId);
            return shown;
        }
    }

    /**
     * What {@code staff/customer-numbers.jte} shows.
     *
     * @param stored what somebody else stored meanwhile, or null
     */
    public record View(
            Frame frame,
            Customer customer,
            Filled form,
            Problems problems,
            @Nullable StoredNow stored) {

        public String path() {
            return CustomersPage.PATH + "/" + customer.id();
        }
    }

    Reply show(Exchange exchange) {
        Customer customer = find(exchange);
        return page(exchange, 200, customer, Filled.of(customer.officialNumbers()), Problems.NONE, null);
    }

    Reply change(Exchange exchange) {
        Filled filled = new Filled(exchange.field("nationalId"), exchange.field("taxId"), exchange.field("version"));
        OfficialNumbers typed = new OfficialNumbers(filled.nationalId(), filled.taxId());
        try {
            editing(exchange).change(exchange.staff(), id(exchange), filled.version(), typed);
            return Reply.redirect(CustomersPage.PATH + "/" + id(exchange) + "?done=saved");
        } catch (InvalidInputException refused) {
            Problems problems = ConsoleProblems.of(frames.texts(exchange), refused.errors());
            return page(exchange, 422, find(exchange), filled, problems, null);
        } catch (ConcurrentChangeException raced) {
            return raced(exchange, filled);
        }
    }

    private Reply raced(Exchange exchange, Filled filled) {
        Customer customer = find(exchange);
        Filled now = Filled.of(customer.officialNumbers());
        Texts texts = frames.texts(exchange);
        StoredNow besides = StoredNow.besides(filled.shown(texts), now.shown(texts));
        Filled again = new Filled(filled.nationalId(), filled.taxId(), now.version());
        return page(exchange, 409, customer, again, Problems.NONE, besides);
    }

    private Reply page(
            Exchange exchange,
            int status,
            Customer customer,
            Filled form,
            Problems problems,
            @Nullable StoredNow stored) {
        Frame frame = frames.frame(exchange, "customerNumbers.title", "customers");
        View view = new View(frame, customer, form, problems, stored);
        return new Reply.Page(status, Pages.of("staff/customer-numbers.jte", view));
    }

    private static Customer find(Exchange exchange) {
        return editing(exchange).find(exchange.staff(), id(exchange));
    }

    private static OfficialNumbersEditing editing(Exchange exchange) {
        return exchange.portal().officialNumbers();
    }

    private static CustomerId id(Exchange exchange) {
        return exchange.id("customer", CustomerId::new);
    }
}
