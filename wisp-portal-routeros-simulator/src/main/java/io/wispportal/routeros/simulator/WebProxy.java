package io.wispportal.routeros.simulator;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the web proxy does with a request, by its access rules: the first that matches decides, none lets it pass. */
final class WebProxy {

    private static final String ANY = "";

    private final Map<String, String> settings;
    private final List<Map<String, String>> rules;

    WebProxy(Map<String, String> settings, List<Map<String, String>> rules) {
        this.settings = settings;
        this.rules = rules;
    }

    boolean listensOn(int port) {
        return "true".equals(settings.get("enabled")) && PacketMatch.holds(settings.getOrDefault("port", "0"), port);
    }

    Seen answer(String source, String host, String path, int localPort) {
        return rules.stream()
                .filter(rule -> matches(rule, source, host, path, localPort))
                .findFirst()
                .map(WebProxy::decision)
                .orElse(Seen.of(Seen.Kind.PASSED));
    }

    private static Seen decision(Map<String, String> rule) {
        return switch (rule.getOrDefault("action", "allow")) {
            case "redirect" -> to(value(rule, "action-data"));
            case "deny" -> to(value(rule, "redirect-to"));
            default -> Seen.of(Seen.Kind.PASSED);
        };
    }

    private static Seen to(String page) {
        return page.isEmpty() ? Seen.of(Seen.Kind.DENIED) : new Seen(Seen.Kind.REDIRECTED, page);
    }

    private static boolean matches(Map<String, String> rule, String source, String host, String path, int localPort) {
        return !PacketMatch.isOff(rule)
                && (value(rule, "src-address").isEmpty() || address(value(rule, "src-address"), source))
                && text(value(rule, "dst-host"), host)
                && text(value(rule, "path"), path)
                && text(value(rule, "method"), "GET")
                && port(value(rule, "dst-port"), 80)
                && port(value(rule, "local-port"), localPort)
                && value(rule, "dst-address").isEmpty();
    }

    private static String value(Map<String, String> rule, String property) {
        return rule.getOrDefault(property, ANY);
    }

    private static boolean address(String wanted, String source) {
        boolean negated = wanted.startsWith("!");
        return PacketMatch.covers(negated ? wanted.substring(1) : wanted, source) != negated;
    }

    private static boolean port(String wanted, int port) {
        return wanted.isEmpty() || wanted.equals("0") || PacketMatch.holds(wanted, port);
    }

    /** Wildcards {@code *} and {@code ?} over the whole text, or an expression after a colon; {@code !} turns it round. */
    private static boolean text(String wanted, String text) {
        if (wanted.isEmpty() || wanted.equals("any")) {
            return true;
        }
        boolean negated = wanted.startsWith("!");
        String plain = negated ? wanted.substring(1) : wanted;
        if (plain.startsWith(":")) {
            return Pattern.compile(plain.substring(1)).matcher(text).find() != negated;
        }
        String regex = Pattern.quote(plain).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(text).matches() != negated;
    }
}
