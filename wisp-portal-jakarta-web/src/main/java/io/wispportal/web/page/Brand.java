package io.wispportal.web.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tenant's colour, made readable: as ground of buttons with the ink that fits it, as ink on every light and dark ground at
 * a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3).
 */
record Brand(Rgb color) {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{6})\\.css");
    private static final double READABLE = 4.5;
    private static final Rgb WHITE = new Rgb(255, 255, 255);
    private static final Rgb BLACK = new Rgb(16, 18, 20);
    /** The darkest ground of the light sheet, that of bad news; what can be read on it can be read on all. */
    private static final Rgb LIGHT_GROUND = Rgb.parse("fdeae9");
    /** The lightest ground of the dark sheet, that of good news. */
    private static final Rgb DARK_GROUND = Rgb.parse("12301f");

    /** @param color {@code #rrggbb} */
    static Brand of(String color) {
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
        Rgb on = color.contrast(WHITE) >= READABLE ? WHITE : BLACK;
        Rgb ground = readable(color, on, on.equals(WHITE) ? BLACK : WHITE);
        return ":root{--brand:#" + ground.hex() + ";--on-brand:#" + on.hex() + ";--brand-ink:#"
                + readable(color, LIGHT_GROUND, BLACK).hex() + "}"
                + "@media (prefers-color-scheme:dark){:root{--brand-ink:#"
                + readable(color, DARK_GROUND, WHITE).hex() + "}}\n";
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
