/** The stores, on each provider and database. */
@NullMarked
package io.wispportal.jpa;

import org.jspecify.annotations.NullMarked;
