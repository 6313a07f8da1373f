package io.wispportal.core.session;

import io.wispportal.core.key.PortalKeys;
import io.wispportal.session.SessionId;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.PasswordSettings.FirstSignIn;
import io.wispportal.tenant.TenantId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes claims as signed text for a cookie and reads them back. */
final class SessionCodec {

    private static final String PURPOSE = "session";

    /** The first byte: one format for each thing that can be asked. */
    private static final List<FirstSignIn> ASKED = List.of(FirstSignIn.OFF, FirstSignIn.FORCE, FirstSignIn.ASK);

    private final PortalKeys keys;

    SessionCodec(PortalKeys keys) {
        this.keys = keys;
    }

    String write(SessionClaims claims) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(1 + ASKED.indexOf(claims.asked()));
            write(out, claims.id().value());
            write(out, claims.tenant().value());
            out.writeUTF(claims.kind().name());
            write(out, claims.subject());
            out.writeUTF(claims.name());
            out.writeLong(claims.version());
            out.writeLong(claims.lastSeen().getEpochSecond());
            out.writeLong(claims.expires().getEpochSecond());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return keys.sign(PURPOSE, bytes.toByteArray());
    }

    /** Empty: forged, cut, or of a key that is gone. */
    Optional<SessionClaims> read(String cookie) {
        return keys.verify(PURPOSE, cookie).flatMap(SessionCodec::decode);
    }

    private static Optional<SessionClaims> decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int format = in.readByte() - 1;
            boolean known = format >= 0 && format < ASKED.size();
            return known ? Optional.of(claims(in, ASKED.get(format))) : Optional.empty();
        } catch (IOException | IllegalArgumentException olderFormat) {
            return Optional.empty();
        }
    }

    private static SessionClaims claims(DataInputStream in, FirstSignIn asked) throws IOException {
        return new SessionClaims(
                new SessionId(readUuid(in)),
                new TenantId(readUuid(in)),
                SubjectKind.valueOf(in.readUTF()),
                readUuid(in),
                in.readUTF(),
                in.readLong(),
                Instant.ofEpochSecond(in.readLong()),
                Instant.ofEpochSecond(in.readLong()),
                asked);
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID readUuid(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }
}
