package io.wispportal.router;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How one router shows pages and cuts traffic.
 *
 * @param cuts        whether everything else of suspended customers is rejected, beside showing the page
 * @param sharesProxy whether its web proxy may be used although somebody else uses it already
 * @param portalList  the address list of what suspended customers may reach (NOT-05)
 */
public record NoticeSettings(NoticeStrategy strategy, boolean cuts, boolean sharesProxy, String portalList) {

    /** The list that installations of WispHub have. */
    public static final String USUAL_LIST = "server_wisphub";

    private static final Pattern LIST = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

    public NoticeSettings {
        Objects.requireNonNull(strategy, "strategy");
        if (!isListName(portalList)) {
            throw new IllegalArgumentException("no name of a list");
        }
    }

    /** As most routers want it. */
    public static NoticeSettings of(NoticeStrategy strategy) {
        return new NoticeSettings(strategy, true, false, USUAL_LIST);
    }

    /** Letters, digits, point, hyphen and underscore, at most 60. */
    public static boolean isListName(String text) {
        return LIST.matcher(text).matches();
    }
}
