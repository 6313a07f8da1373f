package io.wispportal.core.key;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacKey;
import com.google.crypto.tink.mac.MacConfig2026;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The two keysets of an installation: one signs (HMAC-SHA256), one encrypts (AES-256-GCM). Both carry key ids, so keys
 * can be rotated without breaking what was written before. The text form is what {@code PORTAL_KEYSET} holds; whoever
 * has it can sign in as anybody. Thread-safe.
 */
public final class PortalKeys {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final KeysetHandle signing;
    private final KeysetHandle secrets;
    private final Mac mac;
    private final Aead aead;

    private PortalKeys(KeysetHandle signing, KeysetHandle secrets) throws GeneralSecurityException {
        this.signing = signing;
        this.secrets = secrets;
        this.mac = signing.getPrimitive(MacConfig2026.get(), Mac.class);
        this.aead = secrets.getPrimitive(AeadConfig2026.get(), Aead.class);
    }

    /** Makes new keys. */
    public static PortalKeys generate() {
        return tink(() -> new PortalKeys(
                KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG, MacConfig2026.get()),
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get())));
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if it is not one; the message does not repeat it
     */
    public static PortalKeys parse(String text) {
        String[] parts = text.strip().split("\\.", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("the keyset must have two parts");
        }
        try {
            return new PortalKeys(handle(parts[0], MacConfig2026.get()), handle(parts[1], AeadConfig2026.get()));
        } catch (GeneralSecurityException | IllegalArgumentException repeatsIt) {
            throw unreadable();
        }
    }

    /** Without the cause, which may quote the text. */
    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("the keyset cannot be read");
    }

    /** New keys for what is written from now on, beside the old ones, which read what was written before. */
    public PortalKeys rotated() {
        return tink(() -> new PortalKeys(
                withNewKey(signing, PredefinedMacParameters.HMAC_SHA256_256BITTAG, MacConfig2026.get()),
                withNewKey(secrets, PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get())));
    }

    /** The text form, secret. */
    public String export() {
        return tink(() -> text(signing, MacConfig2026.get()) + "." + text(secrets, AeadConfig2026.get()));
    }

    /** Signs bytes for a purpose; the answer holds the bytes and is safe in cookies and addresses. */
    public String sign(String purpose, byte[] payload) {
        byte[] tag = tink(() -> mac.computeMac(context(purpose, payload)));
        return ENCODER.encodeToString(payload) + "." + ENCODER.encodeToString(tag);
    }

    /** The bytes that were signed for this purpose; empty if anything about them is not as it was written. */
    public Optional<byte[]> verify(String purpose, String signed) {
        try {
            int dot = signed.indexOf('.');
            byte[] payload = DECODER.decode(signed.substring(0, Math.max(0, dot)));
            mac.verifyMac(DECODER.decode(signed.substring(dot + 1)), context(purpose, payload));
            return Optional.of(payload);
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    /**
     * Keys for whatever signs in a format of its own, made from the signing keys (HMAC-SHA256 of the label), so that they
     * rotate with them. Of one key nothing is learned about another.
     */
    public DerivedKeys derived(String label) {
        return tink(() -> {
            Map<String, SecretKey> byId = new LinkedHashMap<>();
            for (int i = 0; i < signing.size(); i++) {
                KeysetHandle.Entry entry = signing.getAt(i);
                if (entry.getStatus() == KeyStatus.ENABLED && entry.getKey() instanceof HmacKey key) {
                    byId.put(String.valueOf(entry.getId()), derived(key, label));
                }
            }
            return new DerivedKeys(String.valueOf(signing.getPrimary().getId()), byId);
        });
    }

    @AccessesPartialKey
    private static SecretKey derived(HmacKey key, String label) throws GeneralSecurityException {
        byte[] secret = key.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
        javax.crypto.Mac hmac = javax.crypto.Mac.getInstance("HmacSHA256");
        hmac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return new SecretKeySpec(hmac.doFinal(utf8("wisp-portal derived key: " + label)), "HmacSHA256");
    }

    /**
     * Encrypts a secret.
     *
     * @param context tenant and field it belongs to; it can be decrypted with the same context only
     */
    public String encrypt(String context, String secret) {
        byte[] cipher = tink(() -> aead.encrypt(utf8(secret), utf8(context)));
        return Base64.getEncoder().encodeToString(cipher);
    }

    /** @throws IllegalStateException if it was written with another key or for another context */
    public String decrypt(String context, String ciphertext) {
        return new String(tink(() -> aead.decrypt(base64(ciphertext), utf8(context))), StandardCharsets.UTF_8);
    }

    /** Does not print keys. */
    @Override
    public String toString() {
        return "PortalKeys";
    }

    private static byte[] context(String purpose, byte[] payload) {
        byte[] head = utf8(purpose.length() + ":" + purpose + ":");
        byte[] all = Arrays.copyOf(head, head.length + payload.length);
        System.arraycopy(payload, 0, all, head.length, payload.length);
        return all;
    }

    private static String text(KeysetHandle keyset, Configuration kind) throws GeneralSecurityException {
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(keyset, kind, InsecureSecretKeyAccess.get());
        return ENCODER.encodeToString(utf8(json));
    }

    private static KeysetHandle handle(String part, Configuration kind) throws GeneralSecurityException {
        String json = new String(DECODER.decode(part), StandardCharsets.UTF_8);
        return TinkJsonProtoKeysetFormat.parseKeyset(json, kind, InsecureSecretKeyAccess.get());
    }

    private static KeysetHandle withNewKey(KeysetHandle old, Parameters parameters, Configuration kind)
            throws GeneralSecurityException {
        KeysetHandle.Builder.Entry entry = KeysetHandle.generateEntryFromParameters(parameters);
        return KeysetHandle.newBuilder(old)
                .setConfiguration(kind)
                .addEntry(entry.withRandomId().makePrimary())
                .build();
    }

    private static byte[] base64(String text) throws GeneralSecurityException {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException changed) {
            throw new GeneralSecurityException("not Base64", changed);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T tink(TinkCall<T> call) {
        try {
            return call.run();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the installation's keys cannot be used", e);
        }
    }

    private interface TinkCall<T> {
        T run() throws GeneralSecurityException;
    }
}
