package io.wispportal.web.balance;

import io.wispportal.NotFoundException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.balance.BalanceAnswer;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import java.util.List;
import java.util.Map;

/**
 * {@code /saldo/{tenant}/elegir}: the visitor is one of several (BAL-04). It has an address of its own, so that whoever chose
 * the wrong one can go back.
 */
public final class ChoicePage {

    private static final String FIELD = "candidate";
    private static final int NONE = -1;

    /** Of the address to which a form without a choice is sent: no page that a browser would have to send again for. */
    private static final String NOBODY = "falta";

    private final Frames frames;

    ChoicePage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code balance/choice.jte} shows; of the candidates one is named by its position. */
    public record View(Frame frame, String path, List<BalanceAnswer.Candidate> candidates, Problems problems) {

        /** Of a candidate's input; the first is called as the field, which the sum of the problems leads to. */
        public String inputId(int position) {
            return position == 0 ? FIELD : FIELD + "-" + position;
        }
    }

    Reply show(Exchange exchange) {
        Tenant tenant = Looked.tenant(exchange);
        List<BalanceAnswer.Candidate> candidates;
        try {
            candidates = exchange.portal()
                    .balanceLookup()
                    .candidates(tenant, exchange.browser().balance());
        } catch (NotFoundException over) {
            return Looked.over(tenant);
        }
        if (candidates.isEmpty()) {
            return Reply.redirect(Looked.path(tenant));
        }
        Frame frame = Looked.frame(frames, exchange, tenant, "balance.choice.title");
        View view = new View(frame, Looked.path(tenant), candidates, problems(exchange, tenant));
        return Reply.page(Pages.of("balance/choice.jte", view));
    }

    Reply choose(Exchange exchange) {
        Tenant tenant = Looked.tenant(exchange);
        try {
            String ticket = exchange.portal()
                    .balanceLookup()
                    .choose(tenant, exchange.browser().balance(), position(exchange.field(FIELD)));
            exchange.browser().keepBalance(ticket);
            return Reply.redirect(Looked.path(tenant) + "/pendientes");
        } catch (InvalidInputException nobody) {
            return Reply.redirect(Looked.path(tenant) + "/elegir?" + NOBODY + "=si");
        } catch (NotFoundException over) {
            return Looked.over(tenant);
        }
    }

    private Problems problems(Exchange exchange, Tenant tenant) {
        return exchange.isTicked(NOBODY)
                ? new Problems(Map.of(FIELD, frames.texts(tenant).get("balance.choice.missing")))
                : Problems.NONE;
    }

    private static int position(String typed) {
        return typed.matches("[0-9]") ? Integer.parseInt(typed) : NONE;
    }
}
