package io.wispportal.core.credential;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.TestIsp;
import io.wispportal.message.CapturedMessage;
import io.wispportal.message.Mail;
import io.wispportal.message.PhoneMessage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes that WispMega's customers got. */
record Codes(TestIsp isp) {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    /** Oldest first. */
    List<Mail> mails() {
        isp.memory().ringDueAlarms();
        return isp.memory().mail().sent(isp.id());
    }

    /** Newest first. */
    List<PhoneMessage> sms() {
        isp.memory().ringDueAlarms();
        return isp.memory().phones().latest(isp.id(), 100).stream()
                .map(CapturedMessage::message)
                .toList();
    }

    String mailed() {
        return code(mails().get(mails().size() - 1).text());
    }

    String texted() {
        return code(sms().get(0).text());
    }

    /** One that is not this. */
    static String otherThan(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private static String code(String text) {
        Matcher code = CODE.matcher(text);
        assertThat(code.find()).isTrue();
        return code.group();
    }
}
