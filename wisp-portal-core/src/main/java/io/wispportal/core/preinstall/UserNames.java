package io.wispportal.core.preinstall;

import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.SearchedFields;
import io.wispportal.customer.UserName;
import io.wispportal.preinstall.Applicant;
import io.wispportal.tenant.TenantId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds user names for new customers (CRE-01): {@code inigo.pena}, {@code inigo.pena2} and so on. */
record UserNames(CustomerQueries customers) {

    private static final int LONGEST = 32;
    private static final int SHORTEST = 3;
    private static final int READ = 1000;
    private static final String NOBODYS = "cliente";

    /** One that nobody of the tenant has now. */
    UserName free(TenantId tenant, Applicant applicant) {
        String base = base(applicant);
        Set<String> taken = taken(tenant, base);
        return new UserName(Stream.concat(
                        Stream.of(base),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> base + number))
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow());
    }

    boolean isTaken(TenantId tenant, UserName name) {
        return taken(tenant, name.value()).contains(name.value());
    }

    private Set<String> taken(TenantId tenant, String part) {
        return customers.search(tenant, part, SearchedFields.NAMES, null, READ).items().stream()
                .map(Customer::userName)
                .map(UserName::value)
                .collect(Collectors.toSet());
    }

    private static String base(Applicant applicant) {
        String name = Stream.of(applicant.firstName(), applicant.lastNames())
                .map(UserNames::firstWord)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("."));
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return cut.length() < SHORTEST ? NOBODYS : cut;
    }

    /** In letters that every phone can type. */
    private static String firstWord(String names) {
        String plain = Normalizer.normalize(names.strip(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.split("\\s+")[0].replaceAll("[^a-z0-9]", "");
    }
}
