package com.example.isp;

import io.wispportal.core.preinstall.StepArrangement;
import io.wispportal.core.preinstall.StepOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;

/** Where the ISP's own steps have their place: the portal takes every bean of this kind. */
@ApplicationScoped
public class IspSteps implements StepArrangement {

    @Override
    public void arrange(StepOrder order) {
        Set<String> served = Set.of(setting("SERVED_POSTAL_CODES", "").split(" "));
        String calendar = setting("CREW_CALENDAR_URL", "");
        order.before("activate", new ServiceArea(() -> served.contains("") ? Set.of() : served));
        if (!calendar.isEmpty()) {
            order.after("provision", new CrewCalendar(URI.create(calendar)));
        }
    }

    private static String setting(String name, String otherwise) {
        return System.getProperty(name, System.getenv().getOrDefault(name, otherwise));
    }
}
