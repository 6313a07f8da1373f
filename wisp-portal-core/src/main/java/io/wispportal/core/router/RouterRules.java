package io.wispportal.core.router;

import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.router.NoticeSettings;
import io.wispportal.router.Router;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a router's form must say. */
final class RouterRules {

    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?";

    /** A name, an IPv4 or an IPv6 address: no scheme, no port, no path, no login. */
    private static final Pattern HOST =
            Pattern.compile(LABEL + "(\\." + LABEL + ")*" + "|(?=.*:.*:)[0-9A-Fa-f:]{2,39}");

    private static final Pattern PIN = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private RouterRules() {}

    /**
     * @param errors what could not be read of it
     * @param stored the router that it changes, or null
     * @param all    the tenant's routers
     * @throws InvalidInputException naming the fields that are wrong
     */
    static void check(FormErrors errors, RouterForm form, @Nullable Router stored, List<Router> all) {
        boolean passwordStays = form.password().isEmpty() && stored != null && stored.secret() != null;
        boolean elsewhere = stored != null && form.leadsElsewhere(stored);
        errors.required(60, "name", form.name())
                .check(isFree(form, stored, all), "name", "taken")
                .required(253, "host", form.host())
                .check(HOST.matcher(form.host().strip()).matches(), "host", "invalid")
                .check(form.port() != null && form.port() >= 1 && form.port() <= 65_535, "port", "range")
                .check(!form.tls() || !form.plainPin().isEmpty(), "pin", "required")
                .check(!form.tls() || PIN.matcher(form.plainPin()).matches(), "pin", "invalid")
                .required(200, "user", form.user())
                .check(!CONTROL.matcher(form.user()).find(), "user", "invalid")
                .check(passwordStays || !form.password().isEmpty(), "password", "required")
                .check(!passwordStays || !elsewhere, "password", "again")
                .atMost(200, "password", form.password())
                .check(!CONTROL.matcher(form.password()).find(), "password", "invalid")
                .check(isList(form.notices().portalList()), "portalList", "invalid")
                .throwIfAny();
    }

    private static boolean isList(String name) {
        return name.isBlank() || NoticeSettings.isListName(name.strip());
    }

    private static boolean isFree(RouterForm form, @Nullable Router stored, List<Router> all) {
        return all.stream()
                .filter(other -> stored == null || !other.id().equals(stored.id()))
                .noneMatch(other -> other.name().equalsIgnoreCase(form.name().strip()));
    }
}
