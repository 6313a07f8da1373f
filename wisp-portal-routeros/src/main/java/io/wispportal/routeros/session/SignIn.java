package io.wispportal.routeros.session;

import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.RouterGoneException;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.routeros.transport.RouterLoginException;
import io.wispportal.routeros.transport.RouterRefusedException;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Command;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Signs in as RouterOS since 6.43 wants it; an older router answers that with a challenge, and gets what it asks for. */
public final class SignIn {

    private static final String PATH = "/login";

    private final RouterSession session;
    private final RouterLogin login;

    private SignIn(RouterSession session, RouterLogin login) {
        this.session = session;
        this.login = login;
    }

    /** The same session, signed in; closed if that fails. */
    public static RouterSession at(RouterSession session, RouterLogin login) {
        try {
            new SignIn(session, login).run();
            return session;
        } catch (RuntimeException | Error failed) {
            session.close();
            throw failed;
        }
    }

    private void run() {
        try {
            Answer answer = ask(Command.of(PATH).with("name", login.user()).with("password", login.password()));
            Bytes challenge = answer.result().getOrDefault("ret", Bytes.EMPTY);
            if (challenge.length() > 0) {
                ask(Command.of(PATH).with("name", login.user()).with("response", response(challenge)));
            }
        } catch (RouterRefusedException refused) {
            throw new RouterLoginException(String.valueOf(refused.getMessage()));
        }
    }

    private Answer ask(Command command) {
        long millis = login.connectTime().toMillis();
        CompletableFuture<Answer> answer = session.send(command).orTimeout(millis, TimeUnit.MILLISECONDS);
        return RouterSession.answer(answer.exceptionallyCompose(failed -> CompletableFuture.failedFuture(
                failed instanceof TimeoutException
                        ? new RouterGoneException(login + ": does not answer", failed)
                        : failed)));
    }

    /** MD5 of a zero byte, the password and the challenge: what those routers know, not what one would choose. */
    private String response(Bytes challenge) {
        ByteArrayOutputStream hashed = new ByteArrayOutputStream();
        hashed.write(0);
        hashed.writeBytes(Bytes.utf8(login.password()).toArray());
        try {
            hashed.writeBytes(HexFormat.of().parseHex(challenge.latin1()));
            byte[] md5 = MessageDigest.getInstance("MD5").digest(hashed.toByteArray());
            return "00" + HexFormat.of().formatHex(md5);
        } catch (IllegalArgumentException noHex) {
            throw new RouterLoginException("the router asks for something unknown");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
