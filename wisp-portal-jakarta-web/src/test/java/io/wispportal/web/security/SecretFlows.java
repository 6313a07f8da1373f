package io.wispportal.web.security;

import io.wispportal.core.StaffCaller;
import io.wispportal.customer.CustomerId;
import io.wispportal.message.SendResult;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.demo.DemoInstallation;
import io.wispportal.web.Answer;
import io.wispportal.web.TestPortal;
import io.wispportal.web.Visitor;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A program of its own, so that it can log everything: people sign in, forget passwords, open links, and things fail on
 * the way. Each secret that comes along is printed, a line each; the log goes to the standard error.
 */
final class SecretFlows {

    private static final Logger LOG = LoggerFactory.getLogger(SecretFlows.class);

    private static final String DEFAULT = "wispmega-2026";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private final TestPortal portal;
    private final TenantId tenant;
    private final StaffCaller admin;
    private final CustomerId ana;

    private SecretFlows(TestPortal portal) {
        this.portal = portal;
        this.tenant = portal.demo().tenant("wispmega").id();
        this.admin = portal.demo().staff("admin@wispmega");
        this.ana = portal.demo().customer("ana@wispmega").customer();
    }

    public static void main(String[] args) {
        LOG.trace("everything is logged");
        try (TestPortal portal = TestPortal.start()) {
            SecretFlows flows = new SecretFlows(portal);
            flows.signIn();
            flows.ownPassword();
            flows.forgotten();
            flows.bySms();
            flows.link();
            flows.visit();
        }
    }

    private void signIn() {
        Visitor somebody = portal.visitor();
        somebody.post("/entrar", "user", "ana@wispmega", "password", secret("equivocada de Ana 1"));
        somebody.post("/entrar", "user", secret("la clave en vez del nombre 2"), "password", "x");
        somebody.postRaw(
                "/entrar",
                "user=ana%40wispmega&password=" + secret("cortada-3") + "%zz",
                "Origin",
                somebody.origin(),
                "Content-Type",
                FORM);
        Visitor ana = somebody.signedIn("ana@wispmega", secret(DEFAULT));
        secret(ana.cookie("wisp-session"));
        ana.get("/inicio?x=%ff");
        ana.post("/salir");
        Visitor cashier = portal.staffVisitor().signedIn("caja@wispmega", secret(DemoInstallation.STAFF_PASSWORD));
        secret(cashier.cookie("wisp-session"));
        String next = secret("otra cabra de caja 4");
        cashier.post("/admin/cuenta", "current", DemoInstallation.STAFF_PASSWORD, "next", next, "repeat", next);
    }

    private void ownPassword() {
        Visitor luis = portal.customer("luis@wispmega");
        String own = secret("mi gato gris 5");
        luis.post("/contrasena", "current", DEFAULT, "next", own, "repeat", secret("mi gato pardo 6"));
        luis.post("/contrasena", "current", DEFAULT, "next", own, "repeat", own);
        luis.post("/contrasena/codigo", "por", "EMAIL");
        String later = secret("mi perro blanco 7");
        luis.post("/contrasena/codigo/nueva", "code", mailed(), "next", later, "repeat", later);
    }

    private void forgotten() {
        Visitor ana = portal.visitor();
        portal.memory().mail().becomeUnavailable();
        Answer asked = ana.post("/contrasena/olvidada", "user", "ana@wispmega", "contact", "ana@example.com");
        portal.memory().ringDueAlarms();
        portal.memory().mail().recover();
        portal.clock().advance(Duration.ofMinutes(5));
        String ticket = secret(asked.input("ticket"));
        String code = mailed();
        String own = secret("mi loro verde 8");
        String path = "/contrasena/olvidada/codigo";
        ana.post(path, "ticket", ticket, "code", code, "next", own, "repeat", "x");
        ana.post(path, "ticket", ticket, "code", code, "next", own, "repeat", own);
        ana.post(path, "ticket", ticket, "code", code, "next", own, "repeat", own);
    }

    private void bySms() {
        Visitor ana = portal.visitor();
        portal.memory().phones().answer(SendResult.tryLater("La pasarela pidió esperar (429).", null));
        ana.post("/contrasena/olvidada", "user", "ana@wispmega", "contact", "55 8111 2201");
        portal.memory().ringDueAlarms();
        portal.memory().phones().recover();
        portal.clock().advance(Duration.ofMinutes(5));
        portal.memory().ringDueAlarms();
        code(portal.memory().phones().latest(tenant, 1).get(0).message().text());
    }

    private void link() {
        var issued = portal.memory().portal().links().issue(admin, ana, true);
        String code = secret(afterSlash(issued.address()));
        String token = secret(afterSlash(portal.memory()
                .portal()
                .linkIssue()
                .longAddress(portal.memory().portal().tenants().byId(tenant).orElseThrow(), issued.link())));
        for (String path : new String[] {"/a/" + token, "/a/" + code}) {
            Visitor phone = portal.visitorOfDomain();
            phone.get(path);
            phone.ask("HEAD", path);
            phone.ask("PUT", path);
            phone.get(path + "?x=%ff");
            phone.get(path + "/mas");
            phone.post(path, "x", "x".repeat(70_000));
            phone.postRaw(path, "form-token=%zz", "Origin", phone.origin(), "Content-Type", FORM);
            phone.post(path);
            phone.post(path);
            phone.onHost("nobody.example").get(path);
        }
    }

    private void visit() {
        var way = portal.memory().portal().visits().start(admin, ana, "Llamó porque no ve su factura");
        String token = secret(way.token());
        Visitor browser = portal.visitorOfDomain();
        String origin = portal.staffVisitor().origin();
        browser.postRaw("/a/visita", "token=" + token + "&x=%zz", "Origin", origin, "Content-Type", FORM);
        browser.postRaw("/a/visita", "token=" + token, "Origin", "https://evil.example", "Content-Type", FORM);
        browser.postRaw("/a/visita", "token=" + token, "Origin", origin, "Content-Type", FORM);
    }

    private String mailed() {
        portal.memory().ringDueAlarms();
        var mails = portal.memory().mail().sent(tenant);
        return code(mails.get(mails.size() - 1).text());
    }

    private static String code(String text) {
        Matcher code = CODE.matcher(text);
        if (!code.find()) {
            throw new IllegalStateException("no code");
        }
        return secret(code.group());
    }

    private static String afterSlash(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String secret(String secret) {
        if (secret.isEmpty()) {
            throw new IllegalStateException("no secret");
        }
        System.out.println(secret);
        return secret;
    }
}
