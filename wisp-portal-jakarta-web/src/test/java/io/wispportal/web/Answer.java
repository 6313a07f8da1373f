package io.wispportal.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the portal answered to a visitor. */
public record Answer(HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    /** The body as text. */
    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** What a reader sees: the text of the page's body without tags and entities, spaces folded. */
    public String words() {
        String body = text().replaceAll("(?s)^.*?<body[^>]*>", "")
                .replace("<wbr>", "")
                .replaceAll("<[^>]+>", " ");
        return body.replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    public byte[] bytes() {
        return response.body();
    }

    /** Where it sends the browser, empty if nowhere. */
    public String location() {
        return header("Location");
    }

    /** A header, empty if there is none. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The first group of the first match in the page. */
    public Optional<String> find(String regex) {
        Matcher matcher = Pattern.compile(regex).matcher(text());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The value of the first input of that name, empty if there is none. */
    public String input(String name) {
        return find("<input(?=[^>]*\\bname=\"" + Pattern.quote(name) + "\")[^>]*\\bvalue=\"([^\"]*)\"")
                .orElse("");
    }
}
