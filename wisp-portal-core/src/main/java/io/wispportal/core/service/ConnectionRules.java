package io.wispportal.core.service;

import io.wispportal.core.FormErrors;
import io.wispportal.core.tenant.AddressRange;
import io.wispportal.service.InternetService;
import io.wispportal.service.PppLogin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the form of a service's connection must say. Routers take each address, login and queue once. */
final class ConnectionRules {

    /** What routers are told of letters without a doubt about case or quotes. */
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9@_.+/-]{1,64}");

    private static final Pattern QUEUE = Pattern.compile("[A-Za-z0-9@_.+-]{1,64}");

    /** This network, this machine, groups and everybody: nobody's address. */
    private static final Pattern NOBODYS = Pattern.compile("(0|127|22[4-9]|2[34]\\d|25[0-5])\\..*");

    private final FormErrors errors;
    private final ConnectionForm form;

    private ConnectionRules(FormErrors errors, ConnectionForm form) {
        this.errors = errors;
        this.form = form;
    }

    /**
     * @param errors  takes what is wrong
     * @param others  the other services behind the wanted router
     * @param ownerOf names whose a service is, for staff
     */
    static void check(
            FormErrors errors,
            ConnectionForm form,
            List<InternetService> others,
            Function<InternetService, String> ownerOf) {
        ConnectionRules rules = new ConnectionRules(errors, form);
        rules.checkFields();
        rules.checkTaken(others, ownerOf);
    }

    private void checkFields() {
        boolean behind = form.router() != null;
        boolean nothing = form.ip().isEmpty() && !form.hasLogin();
        errors.check(behind || (!form.hasLogin() && form.queue().isEmpty()), "router", "required")
                .check(!behind || !nothing, "ip", "required")
                .check(form.queue().isEmpty() || !form.ip().isEmpty(), "ip", "forQueue")
                .check(form.ip().isEmpty() || isHost(form.ip()), "ip", "invalid")
                .check(!form.hasLogin() || !form.pppUser().isEmpty(), "pppUser", "required")
                .check(fits(LOGIN, form.pppUser()), "pppUser", "invalid")
                .check(!form.hasLogin() || !form.pppProfile().isEmpty(), "pppProfile", "required")
                .check(fits(LOGIN, form.pppProfile()), "pppProfile", "invalid")
                .check(fits(QUEUE, form.queue()), "queue", "invalid");
    }

    private void checkTaken(List<InternetService> others, Function<InternetService, String> ownerOf) {
        checkTaken("ip", others, ownerOf, other -> form.ip().equals(other.ip()));
        checkTaken("pppUser", others, ownerOf, this::hasThisLogin);
        checkTaken(
                "queue",
                others,
                ownerOf,
                other -> form.queue().equals(other.connection().queue()));
    }

    private void checkTaken(
            String field,
            List<InternetService> others,
            Function<InternetService, String> ownerOf,
            Predicate<InternetService> hasIt) {
        Optional<InternetService> owner = others.stream().filter(hasIt).findFirst();
        errors.check(owner.isEmpty(), field, "taken", owner.map(ownerOf).orElse(""));
    }

    private boolean hasThisLogin(InternetService other) {
        PppLogin login = other.connection().login();
        return login != null && login.user().equals(form.pppUser());
    }

    private static boolean isHost(String ip) {
        return ip.indexOf(':') < 0
                && AddressRange.isAddress(ip)
                && !NOBODYS.matcher(ip).matches();
    }

    private static boolean fits(Pattern pattern, String text) {
        return text.isEmpty() || pattern.matcher(text).matches();
    }
}
