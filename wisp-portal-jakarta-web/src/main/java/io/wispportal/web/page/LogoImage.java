package io.wispportal.web.page;

import io.wispportal.tenant.Logo;
import io.wispportal.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's logo on a page.
 *
 * @param path   changes with the picture, so browsers may keep it for good
 * @param width  in pixels
 * @param height in pixels
 */
public record LogoImage(String path, int width, int height) {

    /** On a page of the tenant's portal; null if it has none. */
    static @Nullable LogoImage of(Tenant tenant) {
        Logo logo = tenant.logo();
        return logo == null ? null : of(logo, "/logo/" + tenant.urlName() + "/" + logo.fileName());
    }

    public static LogoImage of(Logo logo, String path) {
        return new LogoImage(path, logo.width(), logo.height());
    }
}
