package io.wispportal.web.isolation;

import io.wispportal.web.http.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a route answers to whom.
 *
 * @param pattern     as in the route table
 * @param path        the same, names that are nobody's filled in
 * @param thing       what the remaining name stands for
 * @param expected    for every actor
 * @param fields      what a form sends: name, value, …; {@code {method}}, {@code {today}} and
 *                    {@code {report}}, that on a reported invoice, are filled in
 * @param file        whether it sends a voucher too
 * @param audited     whether being shown leaves a trace
 * @param endsSession whether nobody is signed in afterwards
 */
record IsolationRow(
        Method method,
        String pattern,
        String path,
        Thing thing,
        Map<Actor, Outcome> expected,
        List<String> fields,
        boolean file,
        boolean audited,
        boolean endsSession) {

    IsolationRow(Method method, String pattern, Thing thing, Map<Actor, Outcome> expected) {
        this(method, pattern, pattern, thing, expected, List.of(), false, false, false);
    }

    /** The same with what is in the path. */
    IsolationRow at(String filled) {
        return new IsolationRow(method, pattern, filled, thing, expected, fields, file, audited, endsSession);
    }

    /** The same with another outcome for these. */
    IsolationRow but(Outcome outcome, Actor... actors) {
        Map<Actor, Outcome> changed = new EnumMap<>(expected);
        Arrays.asList(actors).forEach(actor -> changed.put(actor, outcome));
        return new IsolationRow(method, pattern, path, thing, changed, fields, file, audited, endsSession);
    }

    IsolationRow sending(String... sent) {
        return new IsolationRow(method, pattern, path, thing, expected, List.of(sent), file, audited, endsSession);
    }

    IsolationRow withFile() {
        return new IsolationRow(method, pattern, path, thing, expected, fields, true, audited, endsSession);
    }

    IsolationRow leavingATrace() {
        return new IsolationRow(method, pattern, path, thing, expected, fields, file, true, endsSession);
    }

    IsolationRow endingTheSession() {
        return new IsolationRow(method, pattern, path, thing, expected, fields, file, audited, true);
    }

    @Override
    public Map<Actor, Outcome> expected() {
        return Collections.unmodifiableMap(expected);
    }

    Outcome of(Actor actor) {
        return java.util.Objects.requireNonNull(expected.get(actor));
    }

    /** Whether this outcome may change what is stored. */
    boolean changes(Outcome outcome) {
        return audited ? outcome == Outcome.SHOWN : method == Method.POST && outcome == Outcome.DONE;
    }

    /** The path for this thing. */
    String filled(String id) {
        return path.replaceFirst("\\{[a-z]+}", id);
    }

    String name() {
        return method + " " + pattern;
    }
}
