package io.wispportal.web.staff;

import io.wispportal.core.notice.NoticeForm;
import io.wispportal.notice.Audience;
import io.wispportal.notice.NoticeKind;
import io.wispportal.router.RouterId;
import io.wispportal.web.http.Exchange;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A notice's form as filled in, readable or not.
 *
 * @param ticked    customers who were searched for and chosen, each once
 * @param customers user names as pasted
 * @param find      whom to search for
 */
public record FilledNotice(
        String kind,
        String audience,
        String zone,
        String router,
        List<TickedCustomer> ticked,
        String customers,
        String find,
        String notice,
        String from,
        String until,
        boolean nobodySpared) {

    static final FilledNotice BLANK = new FilledNotice(
            NoticeKind.CUSTOM.name(), Audience.Kind.ALL.name(), "", "", List.of(), "", "", "", "", "", false);

    static FilledNotice of(Exchange exchange) {
        return new FilledNotice(
                exchange.field("kind"),
                exchange.field("audience"),
                exchange.field("zone"),
                exchange.field("router"),
                ticked(exchange),
                exchange.field("customers"),
                exchange.field("find"),
                exchange.field("notice"),
                exchange.field("from"),
                exchange.field("until"),
                exchange.isTicked("nobodySpared"));
    }

    private static List<TickedCustomer> ticked(Exchange exchange) {
        Map<String, TickedCustomer> byUserName = new LinkedHashMap<>();
        exchange.fields("customer").stream()
                .filter(value -> !value.isEmpty())
                .map(TickedCustomer::parse)
                .forEach(each -> byUserName.putIfAbsent(each.userName(), each));
        return List.copyOf(byUserName.values());
    }

    /** What staff can choose: a suspension is none of them. */
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.CUSTOM, NoticeKind.MAINTENANCE, NoticeKind.PAYMENT);
    }

    public List<Audience.Kind> audiences() {
        return List.of(Audience.Kind.values());
    }

    /** By name, for a form that sends the same once more, with {@link #ticked}. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        fields.put("audience", audience);
        fields.put("zone", zone);
        fields.put("router", router);
        fields.put("customers", customers);
        fields.put("notice", notice);
        fields.put("from", from);
        fields.put("until", until);
        if (nobodySpared) {
            fields.put("nobodySpared", "on");
        }
        return fields;
    }

    /** @param typed notes what cannot be read */
    NoticeForm form(Exchange exchange, Typed typed, ZoneId zoneId) {
        return new NoticeForm(
                constant(NoticeKind.values(), kind),
                constant(Audience.Kind.values(), audience),
                zone,
                exchange.idField("router", RouterId::new).orElse(null),
                names(),
                notice,
                typed.moment("from", zoneId),
                typed.moment("until", zoneId),
                nobodySpared);
    }

    /** Those that are ticked, and those that are pasted one a line or with commas between them. */
    private List<String> names() {
        Stream<String> pasted = Stream.of(customers.split("[\\s,;]+"));
        return Stream.concat(ticked.stream().map(TickedCustomer::userName), pasted)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, String name) {
        return Stream.of(constants)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
