package io.wispportal.core.session;

import io.wispportal.core.Opening;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.session.SessionId;
import io.wispportal.session.SubjectKind;
import io.wispportal.staff.StaffId;
import io.wispportal.tenant.PasswordSettings.FirstSignIn;
import io.wispportal.tenant.TenantId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Writes claims as signed text for a cookie and reads them back. */
final class SessionCodec {

    private static final String PURPOSE = "session";

    /** Opened with the password, and nothing is asked. */
    private static final int PLAIN = 1;

    /** What is asked and how it was opened stand at the end. */
    private static final int WITH_MORE = 2;

    private final PortalKeys keys;

    SessionCodec(PortalKeys keys) {
        this.keys = keys;
    }

    String write(SessionClaims claims) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            boolean plain =
                    claims.asked() == FirstSignIn.OFF && claims.opening().equals(Opening.PASSWORD);
            out.writeByte(plain ? PLAIN : WITH_MORE);
            write(out, claims.id().value());
            write(out, claims.tenant().value());
            out.writeUTF(claims.kind().name());
            write(out, claims.subject());
            out.writeUTF(claims.name());
            out.writeLong(claims.version());
            out.writeLong(claims.lastSeen().getEpochSecond());
            out.writeLong(claims.expires().getEpochSecond());
            if (!plain) {
                out.writeUTF(claims.asked().name());
                write(out, claims.opening());
            }
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
            int format = in.readByte();
            return format == PLAIN || format == WITH_MORE
                    ? Optional.of(claims(in, format == WITH_MORE))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException olderFormat) {
            return Optional.empty();
        }
    }

    private static SessionClaims claims(DataInputStream in, boolean withMore) throws IOException {
        return new SessionClaims(
                new SessionId(readUuid(in)),
                new TenantId(readUuid(in)),
                SubjectKind.valueOf(in.readUTF()),
                readUuid(in),
                in.readUTF(),
                in.readLong(),
                Instant.ofEpochSecond(in.readLong()),
                Instant.ofEpochSecond(in.readLong()),
                withMore ? FirstSignIn.valueOf(in.readUTF()) : FirstSignIn.OFF,
                withMore ? opening(in) : Opening.PASSWORD);
    }

    private static void write(DataOutputStream out, Opening opening) throws IOException {
        out.writeUTF(opening.kind().name());
        if (opening.staff() != null && opening.staffName() != null) {
            write(out, opening.staff().value());
            out.writeUTF(opening.staffName());
            out.writeLong(opening.staffVersion());
        }
    }

    private static Opening opening(DataInputStream in) throws IOException {
        return switch (Opening.Kind.valueOf(in.readUTF())) {
            case PASSWORD -> Opening.PASSWORD;
            case LINK -> Opening.LINK;
            case STAFF -> Opening.byStaff(new StaffId(readUuid(in)), in.readUTF(), in.readLong());
        };
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID readUuid(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }
}
