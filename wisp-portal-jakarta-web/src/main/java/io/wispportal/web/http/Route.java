package io.wispportal.web.http;

/**
 * One line of the route table.
 *
 * @param pattern path with named parts, {@code /mis-facturas/{invoice}/reportar}
 */
public record Route(Method method, String pattern, Audience audience, Action action) {

    @Override
    public String toString() {
        return method + " " + pattern + " for " + audience;
    }
}
