package io.wispportal.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.RecipientRow;
import io.wispportal.core.TestIsp;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.message.CapturedMessage;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.PhoneMessage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever gets a message gets in as that customer and as nobody else, among ten thousand with names made up by chance. */
@Tag("LNK-08")
@Tag("LNK-09")
class BatchLinksTest {

    private static final int MANY = 10_000;
    private static final Pattern MESSAGE = Pattern.compile("(.*) debe .*\\. .*/a/([0-9A-Za-z]{16})", Pattern.DOTALL);

    private final PortalKeys keys = PortalKeys.generate();
    private final TestIsp isp = new TestIsp(keys);
    private final Batches batches = new Batches(isp);

    @Test
    void noMessageCarriesAnotherCustomersLink() {
        Random random = new Random(20261125);
        Map<String, String> phones = new HashMap<>();
        isp.inTransaction(() -> {
            for (int i = 0; i < MANY; i++) {
                String phone = "+52 55 81%02d %04d".formatted(20 + i / 10_000, i % 10_000);
                phones.put("deudor" + i, phone);
                isp.addDebtor("deudor" + i, name(random, i), phone);
            }
        });
        BatchId id = batches.confirmed("{{ cliente }} debe {{ saldo }}. {{ url_autologin }}", true);
        isp.memory().ringDueAlarms();
        Map<OutboxEntryId, PhoneMessage> sent = isp.memory().phones().latest(isp.id(), MANY).stream()
                .map(CapturedMessage::message)
                .collect(Collectors.toMap(PhoneMessage::key, message -> message));
        Set<String> codes = new HashSet<>();

        List<RecipientRow> rows =
                isp.portal().batchDesk().export(isp.cashier(), id).toList();
        rows.stream().filter(row -> phones.containsKey(row.userName().value())).forEach(row -> {
            String phone = phones.get(row.userName().value()).replace(" ", "");
            String code = sent.containsKey(row.recipient().id())
                    ? codeSent(row, sent.get(row.recipient().id()), phone)
                    : codeThatWaits(row.recipient());
            assertThat(codes.add(code)).as("each link once").isTrue();
            assertThat(row.recipient().phone()).isEqualTo(phone);
            AutoLoginLink link = isp.store(AutoLoginLinkStore.class)
                    .byCode(isp.id(), hash(code))
                    .orElseThrow();
            assertThat(link.customer()).isEqualTo(row.recipient().customer());
            assertThat(link.id()).isEqualTo(row.recipient().link());
        });

        assertThat(codes).hasSize(MANY);
        assertThat(sent).as("some have left, the others wait for room").hasSizeGreaterThan(400);
    }

    private static String codeSent(RecipientRow row, PhoneMessage message, String phone) {
        Matcher text = MESSAGE.matcher(message.text());
        assertThat(message.to()).isEqualTo(phone);
        assertThat(text.matches()).isTrue();
        assertThat(text.group(1)).isEqualTo(row.customerName());
        return text.group(2);
    }

    private String codeThatWaits(BatchRecipient recipient) {
        String address = new SealedAddresses(keys)
                .open(isp.id(), recipient.id(), recipient.address())
                .orElseThrow();
        return address.substring(address.length() - 16);
    }

    /** Names with letters of all kinds, tags among them: a name is never read as a tag. */
    private static String name(Random random, int number) {
        List<String> parts =
                List.of("Ana", "Ñandú", "{{ url_autologin }}", "{{ cliente }}", "O'Hara", "<b>", "José", "💧");
        return parts.get(random.nextInt(parts.size())) + " " + parts.get(random.nextInt(parts.size())) + " " + number;
    }

    private static String hash(String code) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
