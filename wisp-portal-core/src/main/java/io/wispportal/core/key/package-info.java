/** The installation's keys: what the portal signs and what it encrypts. */
@NullMarked
package io.wispportal.core.key;

import org.jspecify.annotations.NullMarked;
