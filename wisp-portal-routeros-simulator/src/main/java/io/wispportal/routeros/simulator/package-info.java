/** A router that speaks the API of RouterOS, keeps rows as one does, and fails in every way that is asked of it. */
@NullMarked
package io.wispportal.routeros.simulator;

import org.jspecify.annotations.NullMarked;
