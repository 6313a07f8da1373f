/** Payment methods, payment reports with their voucher, and the ledger. */
@NullMarked
package io.wispportal.payment;

import org.jspecify.annotations.NullMarked;
