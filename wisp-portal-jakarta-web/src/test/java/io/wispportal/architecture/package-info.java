/** The rules between the modules, checked on the compiled classes of all of them. */
@NullMarked
package io.wispportal.architecture;

import org.jspecify.annotations.NullMarked;
