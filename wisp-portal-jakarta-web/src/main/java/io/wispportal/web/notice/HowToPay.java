package io.wispportal.web.notice;

import io.wispportal.core.payment.OfferedMethod;
import io.wispportal.notice.ToldNotice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways to pay that fit on a page of at most 14 KB; the portal has them all.
 *
 * @param methods with their instructions
 * @param more    whether some did not fit
 */
public record HowToPay(List<OfferedMethod> methods, boolean more) {

    static final HowToPay NOTHING = new HowToPay(List.of(), false);

    /** What is left of the page for texts of the tenant, in bytes. */
    private static final int ROOM = 7_000;
    /** The markup around one. */
    private static final int MARKUP = 60;

    public HowToPay {
        methods = List.copyOf(methods);
    }

    /** @param notices stand on the same page */
    static HowToPay of(List<OfferedMethod> offered, List<ToldNotice> notices) {
        int room =
                ROOM - notices.stream().mapToInt(notice -> size(notice.text())).sum();
        List<OfferedMethod> fitting = new ArrayList<>();
        for (OfferedMethod method : offered) {
            int size = MARKUP + size(method.name()) + size(method.instructions());
            if (size <= room) {
                fitting.add(method);
                room -= size;
            }
        }
        return new HowToPay(fitting, fitting.size() < offered.size());
    }

    /** As it is sent, escaped. */
    private static int size(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return escaped.getBytes(StandardCharsets.UTF_8).length;
    }
}
