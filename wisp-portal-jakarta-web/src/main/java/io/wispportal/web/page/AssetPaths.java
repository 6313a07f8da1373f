package io.wispportal.web.page;

/**
 * Addresses of what a page loads; each changes with its content, so browsers may keep it for good.
 *
 * @param style   the style sheet
 * @param script  what some pages do more comfortably with
 * @param icons   the sprite of icons
 * @param favicon the mark in the browser's tab
 * @param brand   the tenant's colours
 */
public record AssetPaths(String style, String script, String icons, String favicon, String brand) {

    /** An icon of the sprite. */
    public String icon(String name) {
        return icons + "#" + name;
    }
}
