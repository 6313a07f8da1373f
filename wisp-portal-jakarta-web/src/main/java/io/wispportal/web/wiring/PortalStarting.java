package io.wispportal.web.wiring;

import io.wispportal.core.WispPortal;

/** Fired once at start, after the schema is there and before any job or request runs. */
public record PortalStarting(WispPortal portal, PortalSettings settings) {}
