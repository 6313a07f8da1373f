/** What every capability shares: money, transactions, the base of all refusals. */
@NullMarked
package io.wispportal;

import org.jspecify.annotations.NullMarked;
