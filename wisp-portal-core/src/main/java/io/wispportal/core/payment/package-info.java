/** The payment workflow: report, review, register, methods. */
@NullMarked
package io.wispportal.core.payment;

import org.jspecify.annotations.NullMarked;
