package io.wispportal.app.command;

import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.OperatorCaller;
import io.wispportal.core.tenant.NewTenant;
import io.wispportal.tenant.Tenant;
import java.io.PrintStream;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Opens a tenant with its first administrator. */
final class TenantCommand implements Command {

    private static final String GENERATE = "generate-password";
    /** Options by the field of {@link NewTenant} that they fill. */
    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("name", "name"),
            Map.entry("slug", "slug"),
            Map.entry("currency", "currency"),
            Map.entry("locale", "locale"),
            Map.entry("zone", "zone"),
            Map.entry("email", "email"),
            Map.entry("phone", "phone"),
            Map.entry("whatsapp", "whatsapp"),
            Map.entry("domain", "domain"),
            Map.entry("brandColor", "color"),
            Map.entry("userName", "admin"),
            Map.entry("administrator", "admin-name"),
            Map.entry("password", GENERATE));

    private final PasswordPrompt prompt;
    private final BiFunction<OperatorCaller, NewTenant, Tenant> opening;

    TenantCommand(PasswordPrompt prompt) {
        this(prompt, InstallationDatabase::open);
    }

    TenantCommand(PasswordPrompt prompt, BiFunction<OperatorCaller, NewTenant, Tenant> opening) {
        this.prompt = prompt;
        this.opening = opening;
    }

    @Override
    public void run(Options options, PrintStream out) {
        options.allow(Set.copyOf(OPTIONS.values()), Set.of());
        boolean generated = options.has(GENERATE);
        String password = generated ? PasswordPrompt.generated() : prompt.ask();
        Tenant tenant = open(form(options, password));
        String administrator = options.value("admin") + "@" + tenant.slug();
        out.println(CommandTexts.text("tenant.opened", tenant.name(), administrator));
        if (generated) {
            out.println(CommandTexts.text("tenant.password", String.valueOf(password)));
        }
    }

    private Tenant open(NewTenant form) {
        try {
            return opening.apply(new OperatorCaller(System.getProperty("user.name")), form);
        } catch (InvalidInputException invalid) {
            throw new RefusedCommandException(
                    invalid.errors().stream().map(TenantCommand::line).toList());
        }
    }

    private static NewTenant form(Options options, @Nullable String password) {
        return new NewTenant(
                options.value("name"),
                options.value("slug"),
                options.value("currency"),
                options.value("locale"),
                options.value("zone"),
                options.value("email"),
                options.value("phone"),
                options.value("whatsapp"),
                options.value("domain"),
                options.value("color"),
                options.value("admin"),
                options.value("admin-name"),
                password);
    }

    private static String line(FieldError error) {
        String option = OPTIONS.getOrDefault(error.field(), error.field());
        return CommandTexts.text("tenant." + error.field() + "." + error.problem(), "--" + option);
    }
}
