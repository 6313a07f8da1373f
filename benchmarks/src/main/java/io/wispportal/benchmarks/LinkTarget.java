package io.wispportal.benchmarks;

import java.util.Locale;
import java.util.Map;

/** Opening links of one state: looking at them, or going in. */
record LinkTarget(String name, int count, Links.State state, boolean goesIn, Sessions.Browser anybody)
        implements Target {

    static LinkTarget looking(Links links, Links.State state, Sessions.Browser anybody) {
        String name = state.name().toLowerCase(Locale.ROOT) + " link";
        return new LinkTarget(name, links.countOfEach(), state, false, anybody);
    }

    static LinkTarget goingIn(Links links, Sessions.Browser anybody) {
        return new LinkTarget("going in", links.countOfEach(), Links.State.LIVE, true, anybody);
    }

    @Override
    public byte[] request(String host, int number) {
        return goesIn
                ? Requests.form(host, path(number), anybody, Map.of())
                : Requests.get(host, path(number), anybody.cookie());
    }

    @Override
    public boolean isRight(int number, Connection.Response answer) {
        if (goesIn) {
            return answer.leadsTo("/inicio?primera=si"); // nobody here has an own password
        }
        boolean shown = answer.text().contains("action=\"" + path(number) + "\"");
        return state == Links.State.LIVE ? answer.status() == 200 && shown : answer.status() == 404 && !shown;
    }

    private String path(int number) {
        return "/a/" + Links.code(state, number);
    }
}
