package io.wispportal.web.staff;

import io.wispportal.router.NoticeSettings;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.page.Texts;
import java.util.List;
import java.util.Map;

/** How a router shows pages and cuts, as filled in, readable or not. */
public record FilledNotices(String strategy, boolean cuts, boolean sharesProxy, String portalList) {

    static final FilledNotices BLANK = of(NoticeSettings.of(NoticeStrategy.PROXY_PER_KIND));

    static FilledNotices of(NoticeSettings settings) {
        return new FilledNotices(
                settings.strategy().name(), settings.cuts(), settings.sharesProxy(), settings.portalList());
    }

    static FilledNotices of(Exchange exchange) {
        return new FilledNotices(
                exchange.field("strategy"),
                exchange.isTicked("cuts"),
                exchange.isTicked("sharesProxy"),
                exchange.field("portalList"));
    }

    public List<NoticeStrategy> strategies() {
        return List.of(NoticeStrategy.values());
    }

    public boolean isChosen(NoticeStrategy each) {
        return each.name().equals(strategy);
    }

    /** As people read it, by label. */
    void addTo(Map<String, String> shown, Texts texts) {
        shown.put(texts.get("router.strategy"), texts.first("router.strategy." + strategy, "router.strategy"));
        shown.put(texts.get("router.cuts"), texts.get(cuts ? "app.yes" : "app.no"));
        shown.put(texts.get("router.sharesProxy"), texts.get(sharesProxy ? "app.yes" : "app.no"));
        shown.put(texts.get("router.portalList"), portalList);
    }
}
