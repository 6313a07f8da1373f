/** What the transports do alike: connect, sign in, and have many commands under way. For transports; nobody else needs it. */
@NullMarked
package io.wispportal.routeros.session;

import org.jspecify.annotations.NullMarked;
