package io.wispportal.web.http;

import org.jspecify.annotations.Nullable;

/**
 * One line of the route table.
 *
 * @param pattern   path with named parts, {@code /mis-facturas/{invoice}/reportar}
 * @param files     how many files its form may carry; without any it is small
 * @param again     shows a form with what was typed into it, where only its token is not valid; null: an error page says
 *                  that nothing was saved
 */
public record Route(
        Method method,
        String pattern,
        Audience audience,
        Action action,
        int files,
        @Nullable Action again) {

    public Route(Method method, String pattern, Audience audience, Action action) {
        this(method, pattern, audience, action, 0, null);
    }

    /** One whose form carries a file, or none. */
    public Route(
            Method method,
            String pattern,
            Audience audience,
            Action action,
            boolean takesFile,
            @Nullable Action again) {
        this(method, pattern, audience, action, takesFile ? 1 : 0, again);
    }

    @Override
    public String toString() {
        return method + " " + pattern + " for " + audience;
    }
}
