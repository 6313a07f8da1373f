package io.wispportal.core.preinstall;

import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.UserName;
import io.wispportal.preinstall.Applicant;
import io.wispportal.tenant.TenantId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds user names for new customers (CRE-01): {@code inigo.pena}, {@code inigo.pena2} and so on. */
record UserNames(CustomerQueries customers) {

    private static final int LONGEST = 32;
    private static final int SHORTEST = 3;
    private static final String NOBODYS = "cliente";

    /** One that nobody of the tenant has now; of many who are called alike few are looked up. */
    UserName free(TenantId tenant, Applicant applicant) {
        String base = base(applicant);
        return isTaken(tenant, new UserName(base)) ? numbered(tenant, base) : new UserName(base);
    }

    private UserName numbered(TenantId tenant, String base) {
        int taken = 1;
        int free = 2;
        while (isTaken(tenant, new UserName(base + free))) {
            taken = free;
            free *= 2;
        }
        while (free - taken > 1) {
            int middle = (taken + free) / 2;
            if (isTaken(tenant, new UserName(base + middle))) {
                taken = middle;
            } else {
                free = middle;
            }
        }
        return new UserName(base + free);
    }

    boolean isTaken(TenantId tenant, UserName name) {
        return customers.hasUserName(tenant, name);
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
