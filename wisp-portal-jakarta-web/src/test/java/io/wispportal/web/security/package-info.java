/** What browsers of ill will, and networks, may try on the portal. */
@NullMarked
package io.wispportal.web.security;

import org.jspecify.annotations.NullMarked;
