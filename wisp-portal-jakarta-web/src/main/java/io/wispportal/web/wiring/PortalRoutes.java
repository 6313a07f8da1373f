package io.wispportal.web.wiring;

import io.wispportal.web.autologin.AutoLoginRoutes;
import io.wispportal.web.balance.BalanceRoutes;
import io.wispportal.web.customer.CustomerRoutes;
import io.wispportal.web.http.Route;
import io.wispportal.web.http.Routes;
import io.wispportal.web.machine.Health;
import io.wispportal.web.notice.NoticeRoutes;
import io.wispportal.web.page.Assets;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.SharedRoutes;
import io.wispportal.web.preinstall.RequestRoutes;
import io.wispportal.web.staff.StaffRoutes;
import java.util.List;
import java.util.stream.Stream;

/** The whole route table. */
public final class PortalRoutes {

    private PortalRoutes() {}

    public static Routes all(Frames frames, Assets assets) {
        return new Routes(Stream.of(
                        Health.routes(),
                        SharedRoutes.of(frames, assets),
                        AutoLoginRoutes.of(frames),
                        NoticeRoutes.of(frames),
                        BalanceRoutes.of(frames),
                        RequestRoutes.of(frames),
                        CustomerRoutes.of(frames),
                        StaffRoutes.of(frames))
                .<Route>flatMap(List::stream)
                .toList());
    }
}
