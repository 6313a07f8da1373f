package io.wispportal.planted;

final class Forgetful {
    String trimmed(String text) {
        text.trim();
        return text;
    }
}
