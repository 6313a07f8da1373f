package io.wispportal.routeros.mikrotik;

import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Command;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Commands in the language of the library. All that comes from us is veiled, so that no value is read as anything else. */
final class CommandText {

    private static final Pattern QUERY = Pattern.compile("[a-z.][a-z0-9.-]*=.*", Pattern.DOTALL);

    private CommandText() {}

    /** @throws IllegalArgumentException if the library has no words for it */
    static void check(Command command) {
        if (!command.path().startsWith("/")) {
            throw new IllegalArgumentException("a path begins with a slash: " + command.path());
        }
        for (Bytes query : command.queries()) {
            if (!QUERY.matcher(query.latin1()).matches()) {
                throw new IllegalArgumentException("only queries of the form name=value: " + query);
            }
        }
    }

    /** Without the tag; the library has its own. */
    static String of(Command command) {
        StringBuilder text = new StringBuilder("/").append(quoted(command.path().substring(1)));
        command.attributes()
                .forEach((name, value) -> text.append(" ").append(equal(quoted(name), quoted(value.latin1()))));
        if (!command.queries().isEmpty()) {
            text.append(" where ");
            text.append(command.queries().stream().map(CommandText::condition).collect(Collectors.joining(" and ")));
        }
        return text.toString();
    }

    private static String condition(Bytes query) {
        String text = query.latin1();
        int sign = text.indexOf('=');
        return equal(quoted(text.substring(0, sign)), quoted(text.substring(sign + 1)));
    }

    private static String equal(String name, String value) {
        return name + "=" + value;
    }

    /** In quotes only because a value may be empty. */
    private static String quoted(String latin1) {
        return '"' + Veil.hide(latin1) + '"';
    }
}
