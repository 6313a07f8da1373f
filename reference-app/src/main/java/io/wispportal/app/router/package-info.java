/** Drives the tenants' routers over RouterOS. */
@NullMarked
package io.wispportal.app.router;

import org.jspecify.annotations.NullMarked;
