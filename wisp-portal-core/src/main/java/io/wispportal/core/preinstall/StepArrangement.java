package io.wispportal.core.preinstall;

/** Says where an integrator's steps have their place. Called once, when the portal starts. */
@FunctionalInterface
public interface StepArrangement {

    void arrange(StepOrder order);
}
