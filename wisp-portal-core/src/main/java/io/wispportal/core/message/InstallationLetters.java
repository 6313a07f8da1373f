package io.wispportal.core.message;

import io.wispportal.core.message.template.LetterTexts;
import io.wispportal.core.message.template.TemplateTags;
import io.wispportal.core.message.template.Templates;
import io.wispportal.core.message.template.Written;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.TemplateKind;
import io.wispportal.preinstall.Applicant;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationRequestStore;
import io.wispportal.tenant.Tenant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the mails about a request for an installation. Strangers say where two of them go, so these hold nothing that a
 * stranger typed.
 */
public final class InstallationLetters {

    private final InstallationRequestStore requests;
    private final Templates templates;

    public InstallationLetters(InstallationRequestStore requests, Templates templates) {
        this.requests = requests;
        this.templates = templates;
    }

    /** Empty if the request is gone, or staff have changed whom the mail is for. */
    Optional<Letter> write(Tenant tenant, OutboxKind kind, UUID subject) {
        return requests.find(tenant.id(), new InstallationRequestId(subject))
                .filter(request ->
                        isToTenant(kind) || request.emailClash() == (kind == OutboxKind.INSTALLATION_EMAIL_TAKEN))
                .map(request -> letter(tenant, kind, request));
    }

    private Letter letter(Tenant tenant, OutboxKind kind, InstallationRequest request) {
        LetterTexts texts = LetterTexts.of(tenant);
        Applicant applicant = request.applicant();
        Written written = templates.write(tenant, TemplateKind.valueOf(kind.name()), tag -> switch (tag) {
            case TemplateTags.COMPANY -> tenant.name();
            case TemplateTags.APPLICANT -> applicant.fullName();
            case TemplateTags.APPLICANT_DATA -> data(applicant, texts);
            case TemplateTags.SIGNATURE -> texts.signature(tenant);
            default -> throw new IllegalArgumentException("a mail about an installation has no tag " + tag);
        });
        return new Letter(
                isToTenant(kind) ? tenant.contact().email() : applicant.email(),
                texts.get(isToTenant(kind) ? "missing.tenant" : "missing.applicant"),
                written.subject(),
                written.text());
    }

    private static boolean isToTenant(OutboxKind kind) {
        return kind == OutboxKind.INSTALLATION_REQUESTED_TENANT;
    }

    /** A line for each thing that was filled in. */
    private static String data(Applicant applicant, LetterTexts texts) {
        return Stream.of(
                        line(texts, "name", applicant.fullName()),
                        line(texts, "nationalId", applicant.nationalId()),
                        line(texts, "phone", applicant.phone()),
                        line(texts, "secondPhone", applicant.secondPhone()),
                        line(texts, "email", applicant.email()),
                        line(texts, "address", applicant.address()),
                        line(texts, "locality", applicant.locality()),
                        line(texts, "city", applicant.city()),
                        line(texts, "postalCode", applicant.postalCode()),
                        line(texts, "comments", applicant.comments()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> line(LetterTexts texts, String field, @Nullable String value) {
        return Optional.ofNullable(value).map(given -> texts.get("applicant." + field) + ": " + given);
    }
}
