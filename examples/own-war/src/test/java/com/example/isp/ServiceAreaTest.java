package com.example.isp;

import io.wispportal.core.preinstall.StepOrder;
import io.wispportal.preinstall.InstallationStep;
import io.wispportal.testing.contract.InstallationStepContract;
import java.util.Set;

/** The step keeps the contract; the applicant of the contract lives in 97000. */
class ServiceAreaTest extends InstallationStepContract {

    private Set<String> served = Set.of("97000", "97100");
    private final InstallationStep step = new ServiceArea(() -> served);

    @Override
    protected InstallationStep step() {
        return step;
    }

    @Override
    protected void arrange(StepOrder order) {
        order.before("activate", step);
    }

    @Override
    protected void breakDown() {
        served = Set.of("97100");
    }

    @Override
    protected void mend() {
        served = Set.of("97000");
    }
}
