package io.wispportal.routeros.plan;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs the rows of one tenant and knows them again. The signature covers the menu too: a comment copied into another
 * menu makes no row ours. Not thread-safe: whoever plans has one of his own.
 */
public final class OwnerMarks {

    /** No comment of ours is longer. */
    public static final int MOST = 80;

    private static final String PREFIX = "wp1";
    private static final int SLUG = 20;
    private static final int SIGNED_BYTES = 4;
    private static final int SIGNATURE = ";m=".length() + 2 * SIGNED_BYTES;
    private static final int KEY_BYTES = 16;
    private static final int NOBODY = -1;
    private static final Pattern SLUGS = Pattern.compile("[a-z0-9-]{1,63}");
    private static final Pattern REST =
            Pattern.compile("(%s);s=(%s);v=(%s)".formatted(OwnerMark.KIND, OwnerMark.ID, OwnerMark.VERSION));

    private final String head;
    private final List<Mac> macs;

    /**
     * Begins to sign and read.
     *
     * @param slug the tenant's; long ones are cut, the key alone tells tenants apart
     * @param keys the tenant's own, at least 16 bytes each; the first signs, rows that another one signed are ours too
     */
    public OwnerMarks(String slug, List<byte[]> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("there is no key");
        }
        this.head = PREFIX + ";t=" + cut(slug) + ";k=";
        this.macs = keys.stream().map(OwnerMarks::mac).toList();
    }

    /** With one key. */
    public OwnerMarks(String slug, byte[] key) {
        this(slug, List.of(key));
    }

    /** Whether some tenant of some portal may have written it; whose it is, only the key tells. */
    static boolean looksLikeAny(String comment) {
        return comment.startsWith(PREFIX + ";t=");
    }

    /** The name of a list, profile or the like that is this tenant's. */
    static String name(String slug, String what) {
        return PREFIX + "-" + cut(slug) + "-" + what;
    }

    /** The comment of a row. */
    public String write(Menu menu, OwnerMark mark) {
        String signed = head + mark.kind() + ";s=" + mark.id() + ";v=" + mark.version();
        return signed + ";m=" + signature(macs.get(0), menu, signed);
    }

    /**
     * What the comment says, if it is ours: empty for everybody else's, whatever it looks like. What an older key signed has a
     * version that nothing is written with, so that it is signed anew.
     */
    public Optional<OwnerMark> read(Menu menu, @Nullable String comment) {
        if (comment == null || comment.length() > MOST || !comment.startsWith(head)) {
            return Optional.empty();
        }
        int end = comment.length() - SIGNATURE;
        if (end < head.length() || !comment.startsWith(";m=", end)) {
            return Optional.empty();
        }
        Matcher rest = REST.matcher(comment).region(head.length(), end);
        int signer = rest.matches() ? signer(menu, comment, end) : NOBODY;
        return signer == NOBODY
                ? Optional.empty()
                : Optional.of(new OwnerMark(
                        rest.group(1), rest.group(2), signer == 0 ? rest.group(3) : OwnerMark.NEVER_WRITTEN));
    }

    /** Which of the keys signed it. */
    private int signer(Menu menu, String comment, int end) {
        byte[] found = comment.substring(end + ";m=".length()).getBytes(StandardCharsets.UTF_8);
        String signed = comment.substring(0, end);
        for (int at = 0; at < macs.size(); at++) {
            byte[] expected = signature(macs.get(at), menu, signed).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(expected, found)) {
                return at;
            }
        }
        return NOBODY;
    }

    private static String signature(Mac mac, Menu menu, String signed) {
        mac.update(menu.path().getBytes(StandardCharsets.UTF_8));
        mac.update((byte) '\n');
        byte[] all = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(all, 0, SIGNED_BYTES);
    }

    /** @throws IllegalArgumentException if no mark can hold it */
    static void checkSlug(String slug) {
        Words.fits("slug", slug, SLUGS);
    }

    private static String cut(String slug) {
        checkSlug(slug);
        return slug.length() > SLUG
                ? slug.substring(0, SLUG - 5) + "-" + Fingerprint.of(slug).substring(0, 4)
                : slug;
    }

    private static Mac mac(byte[] key) {
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException("the key has " + key.length + " bytes, fewer than " + KEY_BYTES);
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
