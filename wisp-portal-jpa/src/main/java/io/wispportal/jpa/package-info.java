/**
 * You plug in: stores over Jakarta Persistence, the schema and the jobs.
 *
 * <p>The stores speak SQL through an {@code EntityManager} and map no classes. So they share the caller's transaction and
 * connection with every persistence provider, cost exactly the statements one reads here, see what is committed and
 * never a cached copy, and tell a lost race by a row count instead of an exception that would end the transaction.
 */
@NullMarked
package io.wispportal.jpa;

import org.jspecify.annotations.NullMarked;
