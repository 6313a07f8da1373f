package io.wispportal.web.staff;

import io.wispportal.Slice;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** {@code /admin/clientes}: finds customers. */
public final class CustomersPage {

    static final String PATH = "/admin/clientes";

    private static final String COLUMN = "usuario";
    private static final String HIDDEN = "no";

    private final Frames frames;

    public CustomersPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/customers.jte} shows.
     *
     * @param slug  the tenant's, for user names
     * @param start whether it begins at the beginning
     * @param names whether there is a column of user names (CRE-01)
     */
    public record View(Frame frame, String slug, String text, boolean start, boolean names, Slice<Customer> found) {

        /** The first page; null on it. */
        public @Nullable String beginning() {
            return start ? null : PATH + QueryText.of("q", text, COLUMN, column(names));
        }

        /** The next page; null on the last. */
        public @Nullable String following() {
            return found.more()
                    ? PATH
                            + QueryText.of(
                                    "q",
                                    text,
                                    COLUMN,
                                    column(names),
                                    "desde",
                                    last().id().toString())
                    : null;
        }

        /** The same list with the column, or without it. */
        public String otherwise() {
            return PATH + QueryText.of("q", text, COLUMN, column(!names));
        }

        private static String column(boolean shown) {
            return shown ? "" : HIDDEN;
        }

        private Customer last() {
            return found.items().get(found.items().size() - 1);
        }
    }

    public Reply show(Exchange exchange) {
        String text = exchange.field("q");
        CustomerId after = exchange.idField("desde", CustomerId::new).orElse(null);
        Slice<Customer> found = exchange.portal().customerFiles().search(exchange.staff(), text, after);
        String slug = exchange.tenant().map(Tenant::slug).orElseThrow();
        boolean names = !exchange.field(COLUMN).equals(HIDDEN);
        Frame frame = frames.frame(exchange, "customers.title", "customers");
        View view = new View(frame, slug, text, after == null, names, found);
        return Reply.page(Pages.of("staff/customers.jte", view));
    }
}
