package io.wispportal.web.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tenant's colour, made readable: as ground of buttons with the ink that fits it, as ink on every light and dark ground at
 * a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3).
 */
public record Brand(Rgb color) {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{6})\\.css");
    private static final double READABLE = 4.5;
    private static final Rgb WHITE = new Rgb(255, 255, 255);
    private static final Rgb BLACK = new Rgb(16, 18, 20);
    /** The darkest ground of the light sheet, that of bad news; what can be read on it can be read on all. */
    private static final Rgb LIGHT_GROUND = Rgb.parse("fdeae9");
    /** The lightest ground of the dark sheet, that of good news. */
    private static final Rgb DARK_GROUND = Rgb.parse("12301f");

    /** @param color {@code #rrggbb} */
    public static Brand of(String color) {
        return new Brand(Rgb.parse(color.substring(1).toLowerCase(Locale.ROOT)));
    }

    static Optional<Brand> named(String file) {
        return Optional.of(NAME.matcher(file))
                .filter(name -> name.matches())
                .map(name -> new Brand(Rgb.parse(name.group(1))));
    }

    String name() {
        return color.hex() + ".css";
    }

    String css() {
        return ":root{--brand:" + ground() + ";--on-brand:" + on() + ";--brand-ink:" + lightInk() + "}"
                + "@media (prefers-color-scheme:dark){:root{--brand-ink:" + darkInk() + "}}\n";
    }

    /** Of buttons, {@code #rrggbb} as all of these. */
    public String ground() {
        Rgb on = ink();
        return css(readable(color, on, on.equals(WHITE) ? BLACK : WHITE));
    }

    /** Ink on {@link #ground()}. */
    public String on() {
        return css(ink());
    }

    /** Ink on light grounds. */
    public String lightInk() {
        return css(readable(color, LIGHT_GROUND, BLACK));
    }

    /** Ink on dark grounds. */
    public String darkInk() {
        return css(readable(color, DARK_GROUND, WHITE));
    }

    private Rgb ink() {
        return color.contrast(WHITE) >= READABLE ? WHITE : BLACK;
    }

    private static String css(Rgb rgb) {
        return "#" + rgb.hex();
    }

    /** Moves a colour towards another until it can be read on the ground. */
    private static Rgb readable(Rgb color, Rgb ground, Rgb towards) {
        Rgb moved = color;
        for (int step = 1; step <= 20 && moved.contrast(ground) < READABLE; step++) {
            moved = color.mixed(towards, step / 20.0);
        }
        return moved;
    }
}
