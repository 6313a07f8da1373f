package io.wispportal.jpa;

import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.tenant.BalanceSettings;
import io.wispportal.tenant.InstallationSettings;
import io.wispportal.tenant.LinkSettings;
import io.wispportal.tenant.MessageSettings;
import io.wispportal.tenant.PasswordSettings;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.tenant.UrlIdentifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A tenant's settings as columns of its row. */
final class TenantSettingsRow {

    /** In the order of {@link #values}. */
    static final String COLUMNS = """
            word_documents boolean, provisional_hours integer, unreviewed_limit integer, returned_limit integer,
            own_networks varchar, initial_password varchar, first_sign_in varchar, most_links integer,
            links_end_with_password boolean, keep_staff_session boolean, link_hold_hours integer,
            confirmations boolean, plain_letters boolean, balance_identifiers varchar, balance_title varchar,
            balance_text varchar, balance_footer varchar, balance_logo boolean, url_identifier varchar, id_front_required boolean,
            id_back_required boolean, address_proof_required boolean,
            documents_kept_days integer""";

    private TenantSettingsRow() {}

    static TenantSettings read(Row row) {
        return new TenantSettings(
                row.flag(),
                row.integerOrNull(),
                row.integerOrNull(),
                row.integerOrNull(),
                networks(row.text()),
                new PasswordSettings(
                        row.constant(PasswordSettings.Initial.class), row.constant(PasswordSettings.FirstSignIn.class)),
                new LinkSettings(row.integer(), row.flag(), row.flag(), row.integer()),
                new MessageSettings(row.flag(), row.flag()),
                new BalanceSettings(identifiers(row.text()), row.text(), row.text(), row.text(), row.flag()),
                row.constant(UrlIdentifier.class),
                new InstallationSettings(row.flag(), row.flag(), row.flag(), row.integer()));
    }

    static Map<String, @Nullable Object> values(TenantSettings settings) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("word_documents", settings.wordDocuments());
        values.put("provisional_hours", settings.provisionalHours());
        values.put("unreviewed_limit", settings.unreviewedLimit());
        values.put("returned_limit", settings.returnedLimit());
        values.put("own_networks", String.join(" ", settings.ownNetworks()));
        values.put("initial_password", settings.passwords().initial());
        values.put("first_sign_in", settings.passwords().firstSignIn());
        values.put("most_links", settings.links().mostLive());
        values.put("links_end_with_password", settings.links().endWithPassword());
        values.put("keep_staff_session", settings.links().keepStaffSession());
        values.put("link_hold_hours", settings.links().holdHours());
        values.put("confirmations", settings.messages().confirmations());
        values.put("plain_letters", settings.messages().plainLetters());
        values.put("balance_identifiers", identifiers(settings.balance().identifiers()));
        values.put("balance_title", settings.balance().title());
        values.put("balance_text", settings.balance().text());
        values.put("balance_footer", settings.balance().footer());
        values.put("balance_logo", settings.balance().logo());
        values.put("url_identifier", settings.urls());
        values.put("id_front_required", settings.installations().idFront());
        values.put("id_back_required", settings.installations().idBack());
        values.put("address_proof_required", settings.installations().addressProof());
        values.put("documents_kept_days", settings.installations().keptDays());
        return values;
    }

    /** Always in the same order, for what is stored is compared. */
    private static String identifiers(Set<BalanceIdentifier> identifiers) {
        return identifiers.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static Set<BalanceIdentifier> identifiers(String stored) {
        return Stream.of(stored.split(" "))
                .filter(name -> !name.isEmpty())
                .map(BalanceIdentifier::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Address ranges hold no spaces. */
    private static List<String> networks(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split(" "));
    }
}
