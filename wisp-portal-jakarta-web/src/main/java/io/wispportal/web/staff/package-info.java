/** The console where the provider's staff review payments and look after customers. */
@NullMarked
package io.wispportal.web.staff;

import org.jspecify.annotations.NullMarked;
