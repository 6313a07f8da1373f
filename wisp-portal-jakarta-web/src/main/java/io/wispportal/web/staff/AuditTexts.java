package io.wispportal.web.staff;

import io.wispportal.Money;
import io.wispportal.audit.ActorKind;
import io.wispportal.audit.AuditEntry;
import io.wispportal.web.page.Texts;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes entries of the audit trail for people. */
public final class AuditTexts {

    private static final String OLD = ".old";
    private static final String NEW = ".new";
    private static final String CREDIT = "credit";
    private static final int LONGEST_VALUE = 80;
    /** Details with a text of their own, in the order in which they are told; others follow. */
    private static final List<String> KNOWN = List.of(
            "invoice",
            "amount",
            "received",
            "applied",
            CREDIT,
            "plan",
            "name",
            "userName",
            "address",
            "byHand",
            "customers",
            "kind",
            "until",
            "reason");

    /** As {@code Money.toString} writes it. */
    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?) ([A-Z]{3})");

    private final Texts texts;

    AuditTexts(Texts texts) {
        this.texts = texts;
    }

    public String what(AuditEntry entry) {
        return texts.get("audit.event." + entry.action());
    }

    public String who(AuditEntry entry) {
        return entry.actor().kind() == ActorKind.SYSTEM
                ? texts.get("audit.system")
                : entry.actor().name();
    }

    /** What it was done to, as far as the entry says; may be empty. */
    public String about(AuditEntry entry) {
        Map<String, String> details = new LinkedHashMap<>(entry.details());
        credit(details).ifPresent(credit -> details.put(CREDIT, credit.toString()));
        return details.entrySet().stream()
                .sorted(Comparator.comparingInt(detail -> place(detail.getKey())))
                .filter(detail ->
                        !detail.getKey().endsWith(OLD) && !detail.getKey().endsWith(NEW))
                .filter(detail -> !detail.getValue().isEmpty())
                .map(detail -> detail(detail.getKey(), detail.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static int place(String name) {
        return KNOWN.contains(name) ? KNOWN.indexOf(name) : KNOWN.size();
    }

    /** What came in beyond what was owed; empty if nothing did. */
    private static Optional<Money> credit(Map<String, String> details) {
        Optional<Money> applied = money(details.getOrDefault("applied", ""));
        return money(details.getOrDefault("received", ""))
                .flatMap(received -> applied.map(received::minus))
                .filter(Money::isPositive);
    }

    private static Optional<Money> money(String stored) {
        Matcher amount = AMOUNT.matcher(stored);
        return amount.matches() ? Optional.of(Money.of(amount.group(1), amount.group(2))) : Optional.empty();
    }

    /** What changed from what to what, one line a value. */
    public List<String> changes(AuditEntry entry) {
        Map<String, String> details = entry.details();
        return details.keySet().stream()
                .filter(name -> name.endsWith(NEW))
                .map(name -> name.substring(0, name.length() - NEW.length()))
                .map(name -> texts.get(
                        "audit.change.of",
                        texts.first("audit.field." + name, "audit.field.other"),
                        value(name, details.getOrDefault(name + OLD, "")),
                        value(name, details.getOrDefault(name + NEW, ""))))
                .toList();
    }

    /** One detail, whole; empty if the entry does not say. */
    String detail(AuditEntry entry, String name) {
        String stored = entry.details().getOrDefault(name, "");
        return money(stored).map(texts::money).orElse(stored);
    }

    private String detail(String name, String stored) {
        return switch (name) {
            case "serviceState" -> texts.get("service.state." + stored.toLowerCase(Locale.ROOT));
            case "noticeKind" -> texts.first("notices.kind." + stored, "audit.field.noticeKind");
            case "audience" -> texts.first("notices.for." + stored, "audit.field.audience");
            case "outcome" -> texts.get("gateway.outcome." + stored);
            case "batchState" -> texts.get("batch.state." + stored);
            case "recipients" -> texts.get("audit.detail.recipients", stored);
            case "chosen" ->
                stored.equals("0") ? texts.get("audit.detail.allMatching") : texts.get("audit.detail.chosen", stored);
            case "kind" -> texts.first("outbox.kind." + stored, "outbox.what");
            case "until" -> texts.get("audit.detail.until", texts.moment(Instant.parse(stored)));
            default -> texts.get("audit.detail." + (KNOWN.contains(name) ? name : "other"), value(stored));
        };
    }

    /** Settings that are chosen from a list are told as that list calls them. */
    private String value(String name, String stored) {
        return switch (stored.isEmpty() ? "" : name) {
            case "balanceIdentifiers" ->
                Stream.of(stored.split(" "))
                        .map(each -> texts.get("balance.by." + each.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "));
            case "urls" -> texts.get("balanceSettings.urls." + stored);
            default -> value(stored);
        };
    }

    private String value(String stored) {
        return switch (stored) {
            case "" -> texts.get("audit.value.empty");
            case "true" -> texts.get("app.yes");
            case "false" -> texts.get("app.no");
            default -> money(stored).map(texts::money).orElseGet(() -> shortened(stored));
        };
    }

    private static String shortened(String stored) {
        return stored.length() <= LONGEST_VALUE ? stored : stored.substring(0, LONGEST_VALUE) + "…";
    }
}
