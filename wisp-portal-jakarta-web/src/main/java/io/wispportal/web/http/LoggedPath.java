package io.wispportal.web.http;

/** A path as logs may tell it: the code of an auto-login link is as good as a password. */
public final class LoggedPath {

    private static final String LINKS = "/a/";

    private LoggedPath() {}

    /** The same, or {@code /a/***}. */
    public static String of(String path) {
        return path.startsWith(LINKS) ? LINKS + "***" : path;
    }
}
