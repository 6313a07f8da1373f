package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.preinstall.StepProgress;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.OutboxState;
import io.wispportal.message.TemplateKind;
import io.wispportal.notice.Audience;
import io.wispportal.notice.Notice;
import io.wispportal.notice.NoticeKind;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.PlannedChange;
import io.wispportal.router.RouterFinding;
import io.wispportal.router.RouterStatus;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceState;
import io.wispportal.staff.Permission;
import io.wispportal.staff.Role;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.Texts;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are looked up by the name of a value. */
class ConsoleTextsTest {

    private final Set<String> known =
            ResourceBundle.getBundle("io.wispportal.web.messages").keySet();
    private final Texts texts = new Texts(Locale.forLanguageTag("es-MX"), ZoneOffset.UTC, Clock.systemUTC());

    @Test
    void everyValueHasItsText() {
        assertThat(known).containsAll(keys("audit.event.", AuditAction.values()));
        assertThat(known).containsAll(keys("outbox.kind.", OutboxKind.values()));
        assertThat(known).containsAll(keys("outbox.kind.", TemplateKind.values()));
        assertThat(known).containsAll(keys("outbox.state.", OutboxState.values()));
        assertThat(known).containsAll(keys("router.at.", RouterState.values()));
        for (RouterState state : RouterState.values()) {
            assertThat(known).containsAll(keys("network." + state + ".", ServiceState.values()));
        }
        assertThat(known).containsAll(keys("history.router.", ServiceState.values()));
        assertThat(known).containsAll(keys("router.strategy.", NoticeStrategy.values()));
        assertThat(known).containsAll(keys("routers.health.", RouterStatus.Health.values()));
        assertThat(known).containsAll(keys("plan.effect.", PlannedChange.Effect.values()));
        assertThat(known).containsAll(keys("plan.cause.", PlannedChange.Cause.values()));
        assertThat(known).containsAll(keys("plan.purpose.", PlannedChange.Purpose.values()));
        assertThat(known).containsAll(keys("plan.finding.", RouterFinding.Check.values()));
        assertThat(known).containsAll(keys("plan.finding.text.", RouterFinding.Check.values()));
        assertThat(known).containsAll(keys("notices.kind.", NoticeKind.values()));
        assertThat(known).containsAll(keys("notices.for.", Audience.Kind.values()));
        assertThat(known).containsAll(keys("notices.phase.", Notice.Phase.values()));
        assertThat(known).containsAll(keys("installations.list.", InstallationsPage.Shown.values()));
        assertThat(known).containsAll(keys("installations.none.", InstallationsPage.Shown.values()));
        assertThat(known).containsAll(keys("installations.noneText.", InstallationsPage.Shown.values()));
        assertThat(known).containsAll(keys("installation.state.", InstallationState.values()));
        assertThat(known).containsAll(keys("installation.standing.", StepProgress.Standing.values()));
        assertThat(known)
                .allMatch(key -> !key.matches("installation\\.standing\\.[A-Z_]+") || known.contains(key + ".at"));
        assertThat(known).containsAll(keys("roles.of.", Role.values()));
        assertThat(known).containsAll(keys("roles.may.", Permission.values()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reason.required",
                "reason.tooLong",
                "received.required",
                "received.invalid",
                "received.notPositive",
                "received.tooLarge",
                "amount.required",
                "amount.invalid",
                "amount.notPositive",
                "amount.tooLarge",
                "method.required",
                "paidOn.required",
                "paidOn.invalid",
                "paidOn.future",
                "paidOn.tooOld",
                "reference.tooLong",
                "internalName.required",
                "internalName.tooLong",
                "visibleName.required",
                "visibleName.tooLong",
                "instructions.tooLong",
                "position.invalid",
                "position.range",
                "provisionalHours.invalid",
                "unreviewedLimit.range",
                "ownNetworks.unreadable",
                "url.required",
                "url.tooLong",
                "url.invalid",
                "user.required",
                "user.tooLong",
                "body.noPlaces",
                "body.tooLong",
                "headers.tooLong",
                "headers.invalid",
                "accepted.tooLong",
                "keyHeader.invalid",
                "template.invalid",
                "language.invalid",
                "secret.required",
                "secret.again",
                "secret.invalid",
                "secret.tooLong",
                "router.required",
                "router.unknown",
                "ip.required",
                "ip.forQueue",
                "ip.invalid",
                "pppUser.required",
                "pppUser.invalid",
                "pppProfile.required",
                "pppProfile.invalid",
                "queue.invalid",
                "dailyCap.range",
                "dailyCap.invalid",
                "price.required",
                "price.invalid",
                "price.notPositive",
                "price.tooLarge",
                "moneyCap.invalid",
                "moneyCap.notPositive",
                "moneyCap.tooLarge",
                "moneyCap.belowPrice",
                "kind.required",
                "audience.required",
                "notice.required",
                "notice.tooLong",
                "zone.required",
                "zone.nobody",
                "router.none",
                "customers.required",
                "from.invalid",
                "from.gap",
                "until.invalid",
                "until.gap",
                "until.order",
                "until.past",
                "domain.required",
                "domain.tooLong",
                "domain.invalid",
                "domain.taken",
                "domain.same",
                "number.invalid",
                "pageTitle.tooLong",
                "pageTitle.lines",
                "pageText.tooLong",
                "pageFooter.tooLong",
                "subject.required",
                "subject.tooLong",
                "subject.lines",
                "text.required",
                "text.tooLong",
                "text.tooLongForPhone"
            })
    void everyProblemOfAFormHasItsText(String problem) {
        String field = problem.substring(0, problem.indexOf('.'));

        Problems problems =
                ConsoleProblems.of(texts, List.of(new FieldError(field, problem.substring(problem.indexOf('.') + 1))));

        assertThat(problems.of(field)).isNotBlank().doesNotContain("{0}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "email.clash",
                "email.taken",
                "date.required",
                "date.invalid",
                "cost.required",
                "cost.invalid",
                "cost.negative",
                "costDiscount.invalid",
                "costDiscount.negative",
                "costDiscount.tooLarge",
                "plan.required",
                "plan.unknown",
                "planDiscount.invalid",
                "planDiscount.negative",
                "planDiscount.tooLarge",
                "router.required",
                "router.unknown",
                "ip.required",
                "ip.forQueue",
                "ip.invalid",
                "queue.required",
                "queue.invalid",
                "zone.required",
                "zone.tooLong",
                "technician.required",
                "technician.tooLong",
                "userName.invalidUserName",
                "userName.taken"
            })
    void everyProblemOfAnActivationHasItsText(String problem) {
        String field = problem.substring(0, problem.indexOf('.'));

        Problems problems = ActivationProblems.of(
                texts, List.of(new FieldError(field, problem.substring(problem.indexOf('.') + 1))));

        assertThat(problems.of(field)).isNotBlank();
    }

    private static List<String> keys(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> prefix + value.name()).toList();
    }
}
