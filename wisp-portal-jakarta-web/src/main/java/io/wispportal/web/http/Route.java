package io.wispportal.web.http;

import org.jspecify.annotations.Nullable;

/**
 * One line of the route table.
 *
 * @param pattern   path with named parts, {@code /mis-facturas/{invoice}/reportar}
 * @param takesFile whether its form carries a file; all others are small
 * @param again     shows a form with what was typed into it, where only its token is not valid; null: an error page says
 *                  that nothing was saved
 */
public record Route(
        Method method,
        String pattern,
        Audience audience,
        Action action,
        boolean takesFile,
        @Nullable Action again) {

    public Route(Method method, String pattern, Audience audience, Action action) {
        this(method, pattern, audience, action, false, null);
    }

    @Override
    public String toString() {
        return method + " " + pattern + " for " + audience;
    }
}
