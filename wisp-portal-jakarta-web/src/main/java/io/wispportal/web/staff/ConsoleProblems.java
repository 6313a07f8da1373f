package io.wispportal.web.staff;

import io.wispportal.core.FieldError;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What is wrong with a form of the console, in words. */
final class ConsoleProblems {

    /** Key and value to fill in of each problem that a console form can have. */
    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            text("reason.required", "decide.reason.missing"),
            text("reason.tooLong", "decide.reason.long", "500"),
            text("received.required", "decide.received.missing"),
            text("received.invalid", "decide.received.invalid", "349.00"),
            text("received.notPositive", "report.amount.positive"),
            text("received.tooLarge", "report.amount.large"),
            text("amount.required", "decide.received.missing"),
            text("amount.invalid", "decide.received.invalid", "349.00"),
            text("amount.notPositive", "report.amount.positive"),
            text("amount.tooLarge", "report.amount.large"),
            text("method.required", "payment.method.missing"),
            text("paidOn.required", "report.date.missing"),
            text("paidOn.invalid", "report.date.invalid"),
            text("paidOn.future", "report.date.future"),
            text("paidOn.tooOld", "payment.date.old"),
            text("reference.tooLong", "report.reference.long", "80"),
            text("internalName.required", "method.internal.missing"),
            text("internalName.tooLong", "method.name.long", "80"),
            text("visibleName.required", "method.visible.missing"),
            text("visibleName.tooLong", "method.name.long", "80"),
            text("instructions.tooLong", "method.instructions.long", "2000"),
            text("position.invalid", "method.order.invalid"),
            text("position.range", "method.order.invalid"),
            text("provisionalHours.invalid", "settings.hours.invalid"),
            text("provisionalHours.range", "settings.hours.range", "8760"),
            text("unreviewedLimit.invalid", "settings.open.invalid"),
            text("unreviewedLimit.range", "settings.open.range", "100"),
            text("returnedLimit.invalid", "settings.lock.invalid"),
            text("returnedLimit.range", "settings.lock.range", "100"),
            text("mostLive.invalid", "form.range", "1", "100"),
            text("mostLive.range", "form.range", "1", "100"),
            text("holdHours.invalid", "form.range", "0", "720"),
            text("holdHours.range", "form.range", "0", "720"),
            text("keptDays.invalid", "form.range", "1", "3650"),
            text("keptDays.range", "form.range", "1", "3650"),
            text("nationalId.tooLong", "customerNumbers.id.long", "40"),
            text("nationalId.invalid", "customerNumbers.id.invalid"),
            text("nationalId.short", "customerNumbers.id.short", "3"),
            text("taxId.tooLong", "customerNumbers.taxId.long", "40"),
            text("taxId.invalid", "customerNumbers.taxId.invalid"),
            text("taxId.short", "customerNumbers.taxId.short", "3"),
            text("logo.required", "logo.missing"),
            text("logo.empty", "request.file.empty"),
            text("logo.type", "logo.file.type"),
            text("logo.ending", "logo.file.ending"),
            text("logo.kind", "logo.file.kind"),
            text("logo.damaged", "request.file.damaged"),
            text("logo.dimensions", "logo.file.dimensions"),
            text("logo.large", "logo.file.detailed"),
            text("logo.white", "logo.file.white"),
            text("logo.tooLarge", "logo.file.large"),
            text("logo.slow", "logo.file.dimensions"),
            text("logo.busy", "request.file.busy"),
            text("ownNetworks.unreadable", "settings.networks.unreadable"),
            text("url.required", "gateway.url.missing"),
            text("url.tooLong", "gateway.long", "2000"),
            text("url.invalid", "gateway.url.invalid"),
            text("user.required", "gateway.user.missing"),
            text("user.tooLong", "gateway.long", "200"),
            text("body.noPlaces", "gateway.body.places"),
            text("body.tooLong", "gateway.long", "2000"),
            text("headers.tooLong", "gateway.long", "2000"),
            text("headers.invalid", "gateway.headers.invalid"),
            text("headers.credential", "gateway.headers.credential"),
            text("accepted.tooLong", "gateway.long", "200"),
            text("keyHeader.invalid", "gateway.keyHeader.invalid"),
            text("template.invalid", "gateway.template.invalid"),
            text("language.invalid", "gateway.language.invalid"),
            text("secret.lost", "gateway.secret.lost"),
            text("secret.required", "gateway.secret.missing"),
            text("secret.again", "gateway.secret.again"),
            text("secret.invalid", "gateway.secret.invalid"),
            text("secret.tooLong", "gateway.long", "2000"),
            text("siteKey.required", "captchas.siteKey.missing"),
            text("siteKey.invalid", "captchas.key.invalid"),
            text("secretKey.required", "captchas.secretKey.missing"),
            text("secretKey.again", "captchas.secretKey.again"),
            text("secretKey.unreadable", "captchas.secretKey.unreadable"),
            text("secretKey.invalid", "captchas.key.invalid"),
            text("secretKey.same", "captchas.secretKey.same"),
            text("secretKey.lost", "captchas.secretKey.lost"),
            text("name.required", "router.name.missing"),
            text("name.tooLong", "router.long", "60"),
            text("name.taken", "router.name.taken"),
            text("host.required", "router.host.missing"),
            text("host.tooLong", "router.long", "253"),
            text("host.invalid", "router.host.invalid"),
            text("port.invalid", "router.port.range", "1", "65535"),
            text("port.range", "router.port.range", "1", "65535"),
            text("pin.required", "router.pin.missing"),
            text("pin.invalid", "router.pin.invalid"),
            text("user.invalid", "router.invalid"),
            text("password.lost", "router.password.lost"),
            text("password.required", "router.password.missing"),
            text("password.tooLong", "router.long", "200"),
            text("password.again", "router.password.again"),
            text("password.invalid", "router.invalid"),
            text("portalList.invalid", "router.list.invalid"),
            text("router.required", "connection.router.missing"),
            text("router.unknown", "connection.router.unknown"),
            text("ip.required", "connection.ip.missing"),
            text("ip.forQueue", "connection.ip.forQueue"),
            text("ip.invalid", "connection.ip.invalid", "10.20.30.40"),
            text("ip.taken", "connection.ip.taken"),
            text("pppUser.required", "connection.pppUser.missing"),
            text("pppUser.invalid", "connection.pppUser.invalid"),
            text("pppUser.taken", "connection.pppUser.taken"),
            text("pppProfile.required", "connection.pppProfile.missing"),
            text("pppProfile.invalid", "connection.pppProfile.invalid"),
            text("queue.invalid", "connection.queue.invalid"),
            text("queue.taken", "connection.queue.taken"),
            text("kind.required", "notices.kind.missing"),
            text("audience.required", "notices.audience.missing"),
            text("notice.required", "notices.text.missing"),
            text("notice.tooLong", "notices.text.long", "600"),
            text("zone.required", "notices.zone.missing"),
            text("zone.nobody", "notices.zone.nobody"),
            text("router.none", "notices.router.missing"),
            text("customers.required", "notices.customers.missing"),
            text("customers.unknown", "notices.customers.unknown"),
            text("from.invalid", "notices.moment.invalid"),
            text("from.gap", "notices.moment.gap"),
            text("until.invalid", "notices.moment.invalid"),
            text("until.gap", "notices.moment.gap"),
            text("until.order", "notices.until.order"),
            text("until.past", "notices.until.past"),
            text("domain.required", "domain.missing"),
            text("domain.tooLong", "domain.long", "253"),
            text("domain.invalid", "domain.invalid"),
            text("domain.taken", "domain.taken"),
            text("domain.same", "domain.same"),
            text("dailyCap.range", "form.range", "1", "100000"),
            text("dailyCap.invalid", "form.range", "1", "100000"),
            text("price.required", "gateway.price.missing"),
            text("price.invalid", "gateway.amount.invalid", "0.85"),
            text("price.notPositive", "gateway.amount.positive"),
            text("price.tooLarge", "gateway.amount.large"),
            text("moneyCap.invalid", "gateway.amount.invalid", "500.00"),
            text("moneyCap.notPositive", "gateway.amount.positive"),
            text("moneyCap.tooLarge", "gateway.amount.large"),
            text("moneyCap.belowPrice", "gateway.moneyCap.below"),
            text("number.invalid", "gateway.test.invalid"),
            text("pageTitle.tooLong", "template.text.long", "120"),
            text("pageTitle.lines", "balanceSettings.pageTitle.lines"),
            text("pageTitle.unknownTags", "balanceSettings.tags.unknown"),
            text("pageTitle.unclosedTag", "template.tags.unclosed"),
            text("pageText.tooLong", "template.text.long", "10000"),
            text("pageText.unknownTags", "balanceSettings.tags.unknown"),
            text("pageText.unclosedTag", "template.tags.unclosed"),
            text("pageFooter.tooLong", "template.text.long", "10000"),
            text("pageFooter.unknownTags", "balanceSettings.tags.unknown"),
            text("pageFooter.unclosedTag", "template.tags.unclosed"),
            text("subject.required", "template.subject.missing"),
            text("subject.tooLong", "template.subject.long", "150"),
            text("subject.lines", "template.subject.lines"),
            text("subject.unknownTags", "template.tags.unknown"),
            text("text.required", "template.text.missing"),
            text("text.tooLong", "template.text.long", "4000"),
            text("text.tooLongForPhone", "template.text.long", "164"),
            text("text.missingTags", "template.tags.missing"),
            text("text.linkMissing", "batch.linkMissing"),
            text("batch.noGateway", "batch.noGateway"),
            text("batch.nobody", "batch.nobody"),
            text("text.unclosedTag", "template.tags.unclosed"),
            text("subject.unclosedTag", "template.tags.unclosed"),
            text("text.unknownTags", "template.tags.unknown"));

    /** Fields that are read before others are checked, in the order of their page with those. */
    private static final List<String> ORDER = List.of(
            "method", "amount", "paidOn", "reference", "internalName", "visibleName", "instructions", "position");

    private ConsoleProblems() {}

    static Problems of(Texts texts, List<FieldError> errors) {
        List<FieldError> inOrder = errors.stream()
                .sorted(Comparator.comparingInt(error -> ORDER.indexOf(error.field())))
                .toList();
        return Problems.of(inOrder, error -> textOf(texts, error));
    }

    private static String textOf(Texts texts, FieldError error) {
        List<String> key = KEYS.get(error.field() + "." + error.problem());
        if (key == null) {
            throw new IllegalStateException("no text for " + error);
        }
        return error.detail().isEmpty()
                ? texts.get(key.get(0), key.subList(1, key.size()).toArray())
                : texts.get(key.get(0), error.detail());
    }

    private static Map.Entry<String, List<String>> text(String problem, String... keyAndValues) {
        return Map.entry(problem, List.of(keyAndValues));
    }
}
