package io.wispportal.app.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the commands. */
final class CommandTexts {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("io.wispportal.app.command.messages", Locale.ROOT);

    private CommandTexts() {}

    static String text(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(values);
    }
}
