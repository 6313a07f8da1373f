/** Makes a new picture of one that a stranger sent: of what came nothing is kept but what can be seen. */
@NullMarked
package io.wispportal.core.document.picture;

import org.jspecify.annotations.NullMarked;
