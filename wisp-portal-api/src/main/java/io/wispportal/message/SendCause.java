package io.wispportal.message;

/** Why a message goes to a phone. */
public enum SendCause {
    /** Something happened: a payment was registered, a code or a test was asked for. */
    EVENT,
    /** Staff confirmed a batch. */
    BATCH
}
