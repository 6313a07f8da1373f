/**
 * Files: received as a stream, told by content, kept for the form, swept when nothing refers to them. Vouchers are kept as
 * they came, identity documents encrypted and, if they are pictures, made anew.
 */
@NullMarked
package io.wispportal.core.document;

import org.jspecify.annotations.NullMarked;
