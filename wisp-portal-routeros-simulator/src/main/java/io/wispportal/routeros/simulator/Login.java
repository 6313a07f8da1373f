package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Command;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** The two ways to log in. */
final class Login {

    private final Tables tables;
    private final LoginStyle style;
    private final Random random;

    Login(Tables tables, LoginStyle style, long seed) {
        this.tables = tables;
        this.style = style;
        this.random = new Random(seed);
    }

    /** @return the reply that ends it; the session is begun unless it sets a challenge */
    Reply run(Session session, Command command, String when) {
        boolean asks =
                style == LoginStyle.CHALLENGE && command.value("response").length() == 0;
        return asks ? challenge(session) : enter(session, command, when);
    }

    private Reply challenge(Session session) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String hex = HexFormat.of().formatHex(bytes);
        session.challenge(hex);
        return Reply.of(ReplyKind.DONE).with("ret", new Bytes(hex));
    }

    private Reply enter(Session session, Command command, String when) {
        String name = command.value("name").latin1();
        Row user = tables.table("/user").named(name);
        if (user == null || user.isFlagged("disabled") || !proves(session, command, user) || !mayUseTheApi(user)) {
            throw Trap.login(style == LoginStyle.PLAIN ? "invalid user name or password (6)" : "cannot log in");
        }
        leave(session);
        Assignment active = new Assignment(tables.table("/user/active").menu());
        active.put("when", when);
        active.put("name", name);
        active.put("address", session.address());
        active.put("group", user.text("group"));
        session.begin(name, tables.table("/user/active").add(active.values(), null, null));
        return Reply.of(ReplyKind.DONE);
    }

    /** Who logs in again on a connection is there once. */
    private void leave(Session session) {
        session.active().ifPresent(row -> tables.table("/user/active").remove(List.of(row)));
    }

    private boolean proves(Session session, Command command, Row user) {
        String password = user.text("password");
        String challenge = session.challenge();
        if (style == LoginStyle.PLAIN) {
            return command.value("password").latin1().equals(password);
        }
        return challenge != null && command.value("response").latin1().equals(response(password, challenge));
    }

    private boolean mayUseTheApi(Row user) {
        return Rights.has(tables, user, "api");
    }

    /** @param challenge hexadecimal */
    static String response(String password, String challenge) {
        MessageDigest digest = md5();
        digest.update((byte) 0);
        digest.update(password.getBytes(StandardCharsets.ISO_8859_1));
        digest.update(HexFormat.of().parseHex(challenge));
        return "00" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
