package io.wispportal.core.preinstall;

import io.wispportal.preinstall.StepContext;

/**
 * What the portal's own steps work on.
 *
 * @param mayMail whether mail may go to the address that was typed: it was not written to today
 */
record Turn(StepContext context, boolean mayMail) {}
