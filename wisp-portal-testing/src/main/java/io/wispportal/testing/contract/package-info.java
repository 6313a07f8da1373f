/** What every adapter must keep, as JUnit 5 tests to extend: one abstract class for each interface of the portal. */
@NullMarked
package io.wispportal.testing.contract;

import org.jspecify.annotations.NullMarked;
