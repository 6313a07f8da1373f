package io.wispportal.web.http;

/**
 * One line of the route table.
 *
 * @param pattern   path with named parts, {@code /mis-facturas/{invoice}/reportar}
 * @param takesFile whether its form carries a file; all others are small
 */
public record Route(Method method, String pattern, Audience audience, Action action, boolean takesFile) {

    public Route(Method method, String pattern, Audience audience, Action action) {
        this(method, pattern, audience, action, false);
    }

    @Override
    public String toString() {
        return method + " " + pattern + " for " + audience;
    }
}
