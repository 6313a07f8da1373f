package io.wispportal.core.message.template;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.message.MessageTemplate;
import io.wispportal.message.TemplateKind;
import io.wispportal.message.TemplateStore;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Staff see, try and change the texts of messages, in the tenant's language (MSG-02). */
public final class TemplateEditing {

    private final TenantDirectory tenants;
    private final TemplateStore store;
    private final Templates templates;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    public TemplateEditing(
            TenantDirectory tenants,
            TemplateStore store,
            Templates templates,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.tenants = tenants;
        this.store = store;
        this.templates = templates;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every kind, in the order of {@link TemplateKind}. */
    public List<EditedTemplate> list(StaffCaller staff) {
        staff.require(Permission.EDIT_SETTINGS);
        Tenant tenant = tenant(staff);
        return Arrays.stream(TemplateKind.values())
                .map(kind -> edited(tenant, kind))
                .toList();
    }

    public EditedTemplate open(StaffCaller staff, TemplateKind kind) {
        staff.require(Permission.EDIT_SETTINGS);
        return edited(tenant(staff), kind);
    }

    /**
     * Writes it with made-up values; nothing is stored.
     *
     * @throws InvalidInputException if it could not be stored
     */
    public TemplatePreview preview(StaffCaller staff, TemplateKind kind, String subject, String text) {
        staff.require(Permission.EDIT_SETTINGS);
        TemplateRules.check(kind, subject, text);
        Tenant tenant = tenant(staff);
        MessageTemplate typed = new MessageTemplate(kind, "", subject, text, 0);
        Written written = Templates.write(typed, new SampleValues(tenant, tenant.dayOf(clock.instant())));
        if (kind.isMail()) {
            return new TemplatePreview(written, null, false);
        }
        boolean plain = tenant.settings().messages().plainLetters();
        Written sent = plain ? new Written("", SmsText.plain(written.text())) : written;
        boolean linkless = kind == TemplateKind.PAYMENT_REMINDER && !TemplateRules.holds(kind, text, TemplateTags.LINK);
        return new TemplatePreview(sent, SmsText.of(sent.text()), linkless);
    }

    /**
     * Stores it, unless it holds already.
     *
     * @param version of the text that the form was made for, 0 for the portal's own
     * @throws InvalidInputException     naming unknown and missing tags, and what else is missing or too long
     * @throws ConcurrentChangeException if somebody else stored another since; nothing is done
     */
    public void change(StaffCaller staff, TemplateKind kind, long version, String subject, String text) {
        staff.require(Permission.EDIT_SETTINGS);
        TemplateRules.check(kind, subject, text);
        Tenant tenant = tenant(staff);
        MessageTemplate next = new MessageTemplate(kind, tenant.locale().getLanguage(), subject, text, version);
        transactions.runInTransaction(() -> {
            MessageTemplate before = templates.current(tenant, kind);
            if (before.subject().equals(subject) && before.text().strip().equals(text.strip())) {
                return;
            }
            if (!store.put(staff.tenant(), next)) {
                throw new ConcurrentChangeException("template", kind);
            }
            record(staff, before, next);
        });
    }

    /**
     * Goes back to the portal's own text.
     *
     * @throws ConcurrentChangeException if somebody else stored another since; nothing is done
     */
    public void reset(StaffCaller staff, TemplateKind kind, long version) {
        staff.require(Permission.EDIT_SETTINGS);
        Tenant tenant = tenant(staff);
        transactions.runInTransaction(() -> {
            MessageTemplate before = templates.current(tenant, kind);
            if (before.version() == 0) {
                return;
            }
            if (!store.remove(staff.tenant(), kind, before.language(), version)) {
                throw new ConcurrentChangeException("template", kind);
            }
            record(staff, before, LetterTexts.of(tenant).template(kind));
        });
    }

    private void record(StaffCaller staff, MessageTemplate before, MessageTemplate after) {
        Map<String, String> details = new TreeMap<>(Map.of("kind", after.kind().name()));
        if (!before.subject().equals(after.subject())) {
            details.put("subject.old", before.subject());
            details.put("subject.new", after.subject());
        }
        details.put("text.old", before.text());
        details.put("text.new", after.text());
        audit.record(staff.tenant(), staff.actor(), AuditAction.TEMPLATE_CHANGED, null, null, details);
    }

    private EditedTemplate edited(Tenant tenant, TemplateKind kind) {
        return new EditedTemplate(templates.current(tenant, kind), TemplateTags.of(kind));
    }

    private Tenant tenant(StaffCaller staff) {
        return tenants.byId(staff.tenant()).orElseThrow(() -> new NotFoundException("tenant", staff.tenant()));
    }
}
