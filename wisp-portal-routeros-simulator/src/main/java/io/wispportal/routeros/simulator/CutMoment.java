package io.wispportal.routeros.simulator;

/** When the connection of a command is cut. */
public enum CutMoment {
    /** It changed nothing. */
    BEFORE_IT_TOOK_EFFECT,
    /** It is done, and nobody is told. */
    AFTER_IT_TOOK_EFFECT
}
