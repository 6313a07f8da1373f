package com.example.isp;

import io.wispportal.preinstall.InstallationStep;
import io.wispportal.preinstall.StepContext;
import io.wispportal.preinstall.StepMoment;
import io.wispportal.preinstall.StepPhase;
import io.wispportal.preinstall.StepRefusedException;
import java.util.Set;
import java.util.function.Supplier;

/** Lets nobody be activated where the ISP has no antenna. Before the commit, and without a call over the network. */
final class ServiceArea implements InstallationStep {

    private final Supplier<Set<String>> postalCodes;

    /** @param postalCodes where there is one; empty: everywhere */
    ServiceArea(Supplier<Set<String>> postalCodes) {
        this.postalCodes = postalCodes;
    }

    @Override
    public String name() {
        return "service-area";
    }

    @Override
    public StepMoment moment() {
        return StepMoment.ACTIVATION;
    }

    @Override
    public StepPhase phase() {
        return StepPhase.BEFORE_COMMIT;
    }

    @Override
    public void work(StepContext context) {
        String postalCode = context.request().applicant().postalCode();
        Set<String> served = postalCodes.get();
        if (!served.isEmpty() && (postalCode == null || !served.contains(postalCode))) {
            throw new StepRefusedException("No hay antena en ese código postal.");
        }
    }
}
