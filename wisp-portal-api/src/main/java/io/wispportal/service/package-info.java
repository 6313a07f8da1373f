/** Internet services, their plans, and whether they are on. */
@NullMarked
package io.wispportal.service;

import org.jspecify.annotations.NullMarked;
