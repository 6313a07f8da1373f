package io.wispportal.web.page;

/** A colour in sRGB, 0 to 255 each. */
public record Rgb(int red, int green, int blue) {

    /** @param hex six hexadecimal digits */
    static Rgb parse(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new Rgb(value >> 16, (value >> 8) & 0xff, value & 0xff);
    }

    String hex() {
        return String.format("%02x%02x%02x", red, green, blue);
    }

    Rgb mixed(Rgb other, double share) {
        return new Rgb(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    /** Contrast ratio, 1 to 21 (WCAG 2.2). */
    double contrast(Rgb other) {
        double mine = luminance() + 0.05;
        double theirs = other.luminance() + 0.05;
        return Math.max(mine, theirs) / Math.min(mine, theirs);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }
}
