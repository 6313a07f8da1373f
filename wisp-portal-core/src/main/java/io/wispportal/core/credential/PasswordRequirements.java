package io.wispportal.core.credential;

import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.credential.PasswordFacts;
import io.wispportal.credential.PasswordPolicy;
import io.wispportal.credential.PasswordRule;
import io.wispportal.customer.UserName;
import io.wispportal.tenant.Tenant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds every new password against the policy and the rules that were added to it. */
public final class PasswordRequirements {

    private final PasswordPolicy policy;
    private final List<PasswordRule> added;
    private final BiPredicate<String, String> shared;

    /**
     * @param added    rules besides the policy's
     * @param shared   whether at the company of this slug everybody gets this password: it is nobody's own
     * @throws IllegalArgumentException naming rules of the same name
     */
    public PasswordRequirements(PasswordPolicy policy, List<PasswordRule> added, BiPredicate<String, String> shared) {
        this.policy = policy;
        this.shared = shared;
        this.added = List.copyOf(added);
        checkNames();
    }

    /** Where nothing is given to everybody. */
    public PasswordRequirements(PasswordPolicy policy, List<PasswordRule> added) {
        this(policy, added, (slug, password) -> false);
    }

    /** All that the password breaks, each as an error of this field named after the rule. */
    public List<FieldError> broken(String field, String password, PasswordFacts facts) {
        Stream<String> rules =
                rules().filter(rule -> !rule.holds().test(password, facts)).map(PasswordRule::name);
        boolean everybodys = facts.userName() != null && shared.test(facts.slug(), password);
        return Stream.concat(rules, everybodys ? Stream.of("isDefault") : Stream.of())
                .map(rule -> new FieldError(field, rule))
                .toList();
    }

    /** @throws InvalidInputException naming every rule that the password breaks */
    public void check(String field, String password, Tenant tenant, @Nullable UserName userName) {
        List<FieldError> broken = broken(field, password, new PasswordFacts(tenant.name(), tenant.slug(), userName));
        if (!broken.isEmpty()) {
            throw new InvalidInputException(broken);
        }
    }

    /** What people read about a problem that is a rule of this name; empty if there is none. */
    public Optional<String> text(String rule, Locale locale) {
        return rules().filter(each -> each.name().equals(rule))
                .map(each -> each.text().apply(locale))
                .findFirst();
    }

    private Stream<PasswordRule> rules() {
        return Stream.concat(policy.rules().stream(), added.stream());
    }

    private void checkNames() {
        String twice = rules()
                .map(PasswordRule::name)
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException("two password rules of one name: " + twice);
        }
    }
}
