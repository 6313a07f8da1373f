/** Every route, called as everybody: who gets what, and that nothing crosses from tenant to tenant. */
@NullMarked
package io.wispportal.web.isolation;

import org.jspecify.annotations.NullMarked;
