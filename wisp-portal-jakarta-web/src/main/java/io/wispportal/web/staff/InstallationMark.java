package io.wispportal.web.staff;

import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRow;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.service.RouterState;
import io.wispportal.web.page.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * What staff should see of a request in a list before they open it.
 *
 * @param mark class of the mark: {@code warn}, {@code bad}
 * @param text what it says
 */
public record InstallationMark(String mark, String text) {

    private static final String WARN = "warn";
    private static final String BAD = "bad";

    /** The most urgent first; empty: all is as it should be. */
    static List<InstallationMark> of(InstallationRow row, Texts texts) {
        InstallationRequest request = row.request();
        List<InstallationMark> marks = new ArrayList<>();
        if (request.refusal() != null) {
            marks.add(new InstallationMark(BAD, texts.get("installations.mark.refused")));
        }
        if (request.state() == InstallationState.REQUESTED && request.emailClash()) {
            marks.add(new InstallationMark(WARN, texts.get("installations.mark.clash")));
        }
        if (row.router() == RouterState.FAILED) {
            marks.add(new InstallationMark(BAD, texts.get("installations.mark.routerFailed")));
        }
        if (row.router() == RouterState.PENDING) {
            marks.add(new InstallationMark(WARN, texts.get("installations.mark.routerPending")));
        }
        if (row.open() > 0) {
            marks.add(new InstallationMark(WARN, texts.count("installations.mark.open", row.open())));
        }
        return List.copyOf(marks);
    }
}
