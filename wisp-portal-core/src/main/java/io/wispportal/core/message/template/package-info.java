/** Texts with tags that staff write, and what they cost as SMS. */
@NullMarked
package io.wispportal.core.message.template;

import org.jspecify.annotations.NullMarked;
