package io.wispportal.preinstall;

/** How a step's work hangs together with what is stored. */
public enum StepPhase {
    /** Inside the transaction: if it fails, nothing of the request's change is stored. */
    BEFORE_COMMIT,
    /** Promised in the transaction, done after it, and tried again until it works or is given up. */
    PROMISED
}
