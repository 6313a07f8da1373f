package io.wispportal.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one tenant's {@code ana} has, made by herself and her provider's administrator as people make it.
 *
 * <p>Mutable state: what was made so far.
 */
final class Things {

    /** An id of nothing. */
    static final String UNKNOWN = "01900000-0000-7000-8000-000000000000";

    private static final String ID = "([0-9a-f]{8}-[0-9a-f-]{27})";

    private final World world;
    private final Side side;
    private final Visitor owner;
    private final Visitor administrator;
    private final Map<Thing, String> lasting = new EnumMap<>(Thing.class);
    private final Map<String, String> reportOn = new HashMap<>();
    private String method = "";
    private String today = "";
    private int made;

    Things(World world, People people, Side side) {
        this.world = world;
        this.side = side;
        this.owner = people.signedIn(side.owner());
        this.administrator = people.signedIn(side.administrator());
    }

    /** One of each, and the marks where they may turn up. */
    void make() {
        readForm();
        for (Thing thing : Thing.values()) {
            lasting.put(thing, fresh(thing));
        }
    }

    /** One that lasts. */
    String id(Thing thing) {
        return lasting.getOrDefault(thing, UNKNOWN);
    }

    /** One for an action that uses it up. */
    String fresh(Thing thing) {
        return switch (thing) {
            case NONE -> UNKNOWN;
            case CUSTOMER ->
                link(administrator, "/admin/clientes?q=" + side.searched().replace(' ', '+'), "clientes");
            case SPARE_CUSTOMER -> link(administrator, "/admin/clientes?q=" + side.spare(), "clientes");
            case INVOICE -> world.addInvoice(side.owner());
            case REPORTED_INVOICE -> reported(world.addInvoice(side.owner()));
            case REPORT -> report(world.addInvoice(side.owner()));
            case SERVICE -> link(administrator, "/admin/clientes/" + id(Thing.CUSTOMER), "servicios");
            case METHOD -> addMethod();
            case ROUTER -> addRouter();
            case REQUEST -> request();
            case INSTALLATION -> activated(request());
            case NOTICE -> addNotice();
            case MESSAGE -> mail();
            case DRAFT_BATCH -> draft();
            case BATCH -> confirmed(draft());
        };
    }

    /** Fills a field of a form about this thing. */
    String filled(String value, String id) {
        String known = value.equals("{connection}") ? connection(id) : value;
        return filled(known).replace("{report}", reportOn.getOrDefault(id, UNKNOWN));
    }

    /** The version of a service's connection; of one that is not this tenant's nobody knows it. */
    private String connection(String service) {
        Answer form = administrator.get("/admin/servicios/" + service + "/conexion");
        return form.status() == 200 ? form.input("version") : "";
    }

    /** Fills a field of a form. */
    String filled(String value) {
        return value.replace("{method}", method).replace("{today}", today);
    }

    private void readForm() {
        Answer form = owner.get("/mis-facturas/" + world.addInvoice(side.owner()) + "/reportar");
        method = form.input("method");
        today = form.input("paidOn");
    }

    private String reported(String invoice) {
        reportOn.put(invoice, report(invoice));
        return invoice;
    }

    private String report(String invoice) {
        String path = "/mis-facturas/" + invoice + "/reportar";
        Answer sent = owner.upload(
                path,
                Person.voucher(path),
                "method",
                method,
                "amount",
                "100",
                "paidOn",
                today,
                "reference",
                side.personalMark() + ++made,
                "comment",
                side.personalMark());
        assertThat(sent.status()).as("reporting a payment").isEqualTo(303);
        return sent.location().replaceFirst("/mis-reportes/" + ID + ".*", "$1");
    }

    private String addMethod() {
        Set<String> before = methods();
        administrator.post(
                "/admin/formas-de-pago/nueva",
                "internalName",
                side.internalMark() + ++made,
                "visibleName",
                side.mark() + made,
                "instructions",
                side.mark(),
                "visible",
                "on",
                "position",
                "50");
        Set<String> after = methods();
        after.removeAll(before);
        return after.iterator().next();
    }

    private Set<String> methods() {
        return links(administrator, "/admin/formas-de-pago", "formas-de-pago").stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String addRouter() {
        Set<String> before = new TreeSet<>(links(administrator, "/admin/routers", "routers"));
        administrator.post(
                "/admin/routers/nuevo",
                "name",
                side.internalMark() + ++made,
                "host",
                "10.0.0.1",
                "port",
                "8728",
                "user",
                side.internalMark(),
                "password",
                "una cabra alegre");
        Set<String> after = new TreeSet<>(links(administrator, "/admin/routers", "routers"));
        after.removeAll(before);
        return after.iterator().next();
    }

    private String request() {
        Answer sent = administrator.upload(
                "/admin/instalaciones/nueva",
                Person.documents(),
                "firstName",
                side.personalMark(),
                "lastNames",
                "Nuevo" + ++made,
                "address",
                side.personalMark(),
                "phone",
                "55 1234 5678");
        assertThat(sent.status()).as("taking a request").isEqualTo(303);
        return sent.location().replaceFirst("/admin/instalaciones/" + ID + ".*", "$1");
    }

    private String activated(String request) {
        String path = "/admin/instalaciones/" + request + "/activar";
        made++;
        Answer activated = administrator.post(
                path,
                "version",
                "0",
                "date",
                today,
                "cost",
                "100",
                "plan",
                administrator
                        .get(path)
                        .find("(?s)<select id=\"plan\".*?value=\"" + ID)
                        .orElseThrow(),
                "router",
                id(Thing.ROUTER),
                "ip",
                "10.77." + made / 250 + "." + (1 + made % 250),
                "queue",
                "cola-" + made,
                "zone",
                side.mark(),
                "technician",
                side.mark());
        assertThat(activated.status()).as("activating a request").isEqualTo(303);
        return request;
    }

    private String addNotice() {
        Set<String> before = new TreeSet<>(links(administrator, "/admin/avisos", "avisos"));
        administrator.post(
                "/admin/avisos/nuevo",
                "kind",
                "CUSTOM",
                "audience",
                "CUSTOMERS",
                "customers",
                "ana",
                "notice",
                side.personalMark(),
                "do",
                "make");
        Set<String> after = new TreeSet<>(links(administrator, "/admin/avisos", "avisos"));
        after.removeAll(before);
        return after.iterator().next();
    }

    private String mail() {
        world.deliver();
        return link(administrator, "/admin/correos", "correos");
    }

    private String draft() {
        Answer begun = administrator.post("/admin/envios", "do", "all");
        assertThat(begun.status()).as("beginning a batch").isEqualTo(303);
        return begun.location().replaceFirst("/admin/envios/" + ID + ".*", "$1");
    }

    private String confirmed(String batch) {
        String path = "/admin/envios/" + batch;
        String text = side.mark() + " {{ url_autologin }}";
        administrator.post(path, "version", "0", "text", text, "asLink", "on");
        Answer confirmed = administrator.post(path + "/confirmar", "version", "1", "text", text, "asLink", "on");
        assertThat(confirmed.status()).as("confirming a batch").isEqualTo(303);
        return batch;
    }

    private static String link(Visitor visitor, String page, String to) {
        List<String> found = links(visitor, page, to);
        assertThat(found).as("links on %s to %s", page, to).isNotEmpty();
        return found.get(0);
    }

    private static List<String> links(Visitor visitor, String page, String to) {
        return Pattern.compile("href=\"/admin/" + to + "/" + ID)
                .matcher(visitor.get(page).text())
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }
}
