/** What a build proves: which requirements its passed tests name, and which tests it left out. */
@NullMarked
package io.wispportal.requirements;

import org.jspecify.annotations.NullMarked;
