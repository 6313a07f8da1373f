package io.wispportal.tenant;

import io.wispportal.document.DocumentType;

/**
 * A tenant's logo as it is shown; the picture itself is in the {@link LogoStore}.
 *
 * @param hash   of the picture, 32 hexadecimal digits: another picture has another one
 * @param width  in pixels, from 1 to {@link #MOST_WIDTH}
 * @param height in pixels, from 1 to {@link #MOST_HEIGHT}
 * @param type   PNG or JPEG
 */
public record Logo(String hash, int width, int height, DocumentType type) {

    public static final int MOST_WIDTH = 600;
    public static final int MOST_HEIGHT = 240;
    /** Bytes that a picture may have. */
    public static final int MOST_BYTES = 256 * 1024;

    public Logo {
        if (!hash.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("no hash of a logo: " + hash);
        }
        if (width < 1 || width > MOST_WIDTH || height < 1 || height > MOST_HEIGHT) {
            throw new IllegalArgumentException("no size of a logo: " + width + " x " + height);
        }
        if (type != DocumentType.PNG && type != DocumentType.JPEG) {
            throw new IllegalArgumentException("no type of a logo: " + type);
        }
    }

    /** What it is called in addresses. */
    public String fileName() {
        return hash + "." + type.extension();
    }
}
