package io.wispportal.web.page;

import io.wispportal.NotFoundException;
import io.wispportal.core.tenant.Site;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Serves style sheet, script, icons and the tenants' colours under addresses with a hash of their content. */
public final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "portal.css", "text/css",
            "portal.js", "text/javascript",
            "icons.svg", "image/svg+xml",
            "favicon.svg", "image/svg+xml");

    private final Map<String, String> texts;
    private final String version;

    public Assets() {
        this.texts = TYPES.keySet().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(name -> name, Assets::read));
        this.version = hash(
                texts.get("portal.css") + texts.get("portal.js") + texts.get("icons.svg") + texts.get("favicon.svg"));
    }

    /** @param color the tenant's, {@code #rrggbb} */
    AssetPaths paths(String color) {
        String folder = "/assets/" + version + "/";
        return new AssetPaths(
                folder + "portal.css",
                folder + "portal.js",
                folder + "icons.svg",
                folder + "favicon.svg",
                "/marca/" + Brand.of(color).name());
    }

    /** {@code /assets/{version}/{file}}; an old version gets the present file. */
    public Reply file(Exchange exchange) {
        String name = exchange.name("file");
        String text = texts.get(name);
        if (text == null || exchange.site().kind() == Site.Kind.UNKNOWN) {
            throw new NotFoundException("asset", name);
        }
        return new Reply.Lasting(TYPES.getOrDefault(name, "text/plain"), text);
    }

    /** {@code /marca/{color}.css}. */
    public Reply brand(Exchange exchange) {
        String name = exchange.name("file");
        Brand brand = Brand.named(name).orElseThrow(() -> new NotFoundException("brand", name));
        return new Reply.Lasting("text/css", brand.css());
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("asset " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
