package io.wispportal.preinstall;

/** When a step has its turn. */
public enum StepMoment {
    /** The request arrives. */
    REQUEST,
    /** Staff activate it. */
    ACTIVATION
}
