package io.wispportal.preinstall;

/**
 * One named step on the way from a request to an installation. The portal's own are {@code validate},
 * {@code store-documents} and {@code notify} when a request arrives, {@code activate} and {@code provision} when staff
 * activate it; yours come before, after or in place of them.
 */
public interface InstallationStep {

    /** Lower-case letters, digits and hyphens, at most 40; always the same. No two steps of a portal have one name. */
    String name();

    StepMoment moment();

    StepPhase phase();

    /**
     * Does it. {@link StepPhase#BEFORE_COMMIT}: on the request's thread, inside the transaction that stores the request, once
     * for each try; whatever it throws rolls all of that back, so it changes nothing but through stores that join the
     * transaction, and does not call over the network. {@link StepPhase#PROMISED}: on a worker thread, outside a
     * transaction, at least once; whatever it throws has it tried again, with growing pauses, until it is parked and staff
     * send it again. It may have worked before without anybody noticing: doing it twice must be as good as once.
     *
     * @throws StepRefusedException with the reason that staff read
     */
    void work(StepContext context);
}
