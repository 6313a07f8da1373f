package io.wispportal.web.staff;

import io.wispportal.audit.ActorKind;
import io.wispportal.audit.AuditEntry;
import io.wispportal.web.page.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes entries of the audit trail for people. */
public final class AuditTexts {

    private static final String OLD = ".old";
    private static final String NEW = ".new";
    private static final int LONGEST_VALUE = 80;
    private static final List<String> KNOWN = List.of(
            "invoice",
            "amount",
            "received",
            "applied",
            "plan",
            "reason",
            "name",
            "userName",
            "address",
            "byHand",
            "customers");

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
        return entry.details().entrySet().stream()
                .filter(detail ->
                        !detail.getKey().endsWith(OLD) && !detail.getKey().endsWith(NEW))
                .map(detail -> detail(detail.getKey(), detail.getValue()))
                .collect(Collectors.joining(" · "));
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
                        value(details.getOrDefault(name + OLD, "")),
                        value(details.getOrDefault(name + NEW, ""))))
                .toList();
    }

    private String detail(String name, String stored) {
        return switch (name) {
            case "kind" -> texts.first("outbox.kind." + stored, "outbox.what");
            case "until" -> texts.get("audit.detail.until", texts.moment(Instant.parse(stored)));
            default -> texts.get("audit.detail." + (KNOWN.contains(name) ? name : "other"), value(stored));
        };
    }

    private String value(String stored) {
        return switch (stored) {
            case "" -> texts.get("audit.value.empty");
            case "true" -> texts.get("app.yes");
            case "false" -> texts.get("app.no");
            default -> stored.length() <= LONGEST_VALUE ? stored : stored.substring(0, LONGEST_VALUE) + "…";
        };
    }
}
