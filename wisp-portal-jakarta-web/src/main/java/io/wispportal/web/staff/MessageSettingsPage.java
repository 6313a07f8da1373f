package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.tenant.MessageSettings;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /admin/ajustes/mensajes}: what customers are told by SMS and WhatsApp (PAY-10, LNK-10). */
public final class MessageSettingsPage {

    private static final String PATH = "/admin/ajustes/mensajes";

    private final Frames frames;

    public MessageSettingsPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/message-settings.jte} shows.
     *
     * @param version of the settings that the form is made for
     * @param stored  what somebody else stored meanwhile, or null
     */
    public record View(
            Frame frame,
            MessageSettings form,
            String version,
            @Nullable StoredNow stored) {}

    public Reply show(Exchange exchange) {
        TenantSettings now = exchange.portal().settings().current(exchange.staff());
        return page(exchange, 200, now.messages(), now.version(), null);
    }

    public Reply change(Exchange exchange) {
        MessageSettings typed =
                new MessageSettings(exchange.isTicked("confirmations"), exchange.isTicked("plainLetters"));
        try {
            TenantSettings stored = exchange.portal().settings().current(exchange.staff());
            exchange.portal().settings().change(exchange.staff(), exchange.field("version"), stored.with(typed));
            return Reply.redirect(PATH + "?done=saved");
        } catch (ConcurrentChangeException raced) {
            TenantSettings now = exchange.portal().settings().current(exchange.staff());
            Texts texts = frames.texts(exchange);
            StoredNow stored = StoredNow.besides(shown(typed, texts), shown(now.messages(), texts));
            return page(exchange, 409, typed, now.version(), stored);
        }
    }

    private Reply page(
            Exchange exchange, int status, MessageSettings form, String version, @Nullable StoredNow stored) {
        Frame frame = frames.frame(exchange, "messages.title", "settings");
        return new Reply.Page(status, Pages.of("staff/message-settings.jte", new View(frame, form, version, stored)));
    }

    private static Map<String, String> shown(MessageSettings settings, Texts texts) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(texts.get("messages.confirmations"), yesOrNo(settings.confirmations(), texts));
        shown.put(texts.get("messages.plain"), yesOrNo(settings.plainLetters(), texts));
        return shown;
    }

    private static String yesOrNo(boolean value, Texts texts) {
        return texts.get(value ? "app.yes" : "app.no");
    }
}
