package io.wispportal.core.router;

import io.wispportal.router.Router;
import io.wispportal.router.RouterStatus;

/**
 * A router that is in use, and whether it has followed the portal.
 *
 * @param there whether it was seen to lead to where the portal is now, and to nowhere else
 */
public record MovedRouter(Router router, RouterStatus status, boolean there) {}
