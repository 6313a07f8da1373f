package io.wispportal.core.autologin;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.TestIsp;
import io.wispportal.core.session.KnownBrowsers;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.customer.CustomerId;
import io.wispportal.message.Mail;
import io.wispportal.tenant.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A link is forwarded easily: its customer hears of a browser that was not there before. */
@Tag("LNK-07")
class DeviceNoticeTest {

    private final TestIsp isp = new TestIsp();
    private final CustomerId ana = isp.customer("ana").customer();
    private final KnownBrowsers browsers = isp.portal().knownBrowsers();
    private final String code = code();

    @Test
    void aBrowserThatWasNotThereBeforeIsToldOfByMail() {
        open(null);

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("ana@example.com");
            assertThat(mail.subject()).isEqualTo("Entraron a su portal desde un dispositivo nuevo");
            assertThat(mail.text())
                    .contains("Ana Torres Medina", "ana@wispmega", "WispMega")
                    .doesNotContain(code);
        });
    }

    @Test
    void aBrowserThatKnowsTheCustomerIsNotToldOf() {
        open(browsers.with(null, isp.id(), ana));

        assertThat(mails()).isEmpty();
    }

    @Test
    void whatAnotherCustomersBrowserKeptOrSomebodyMadeUpKnowsNobody() {
        CustomerId luis = new CustomerId(new UUID(7, 7));
        String others = browsers.with(null, isp.id(), luis);

        assertThat(browsers.knows(others, isp.id(), ana)).isFalse();
        assertThat(browsers.knows(others, new TenantId(new UUID(7, 7)), luis)).isFalse();
        assertThat(browsers.knows("made.up", isp.id(), ana)).isFalse();
        assertThat(browsers.knows(new TestIsp().portal().knownBrowsers().with(null, isp.id(), ana), isp.id(), ana))
                .isFalse();
        open(others);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void itIsToldOnceADay() {
        open(null);
        open(null);
        assertThat(mails()).hasSize(1);

        isp.after(Duration.ofHours(25));
        open(null);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void aFamilysPhoneKnowsFiveCustomers() {
        String kept = browsers.with(null, isp.id(), ana);
        for (int other = 1; other <= 4; other++) {
            kept = browsers.with(kept, isp.id(), new CustomerId(new UUID(7, other)));
        }
        assertThat(browsers.knows(kept, isp.id(), ana)).isTrue();

        kept = browsers.with(kept, isp.id(), new CustomerId(new UUID(7, 5)));
        assertThat(browsers.knows(kept, isp.id(), ana)).isFalse();
        assertThat(browsers.knows(kept, isp.id(), new CustomerId(new UUID(7, 1))))
                .isTrue();
    }

    private SessionClaims open(@Nullable String kept) {
        return isp.portal().linkOpening().open(isp.tenant(), code, "203.0.113.9", kept);
    }

    private List<Mail> mails() {
        isp.after(Duration.ofSeconds(1));
        return isp.memory().mail().sent(isp.id());
    }

    private String code() {
        String address = isp.portal().links().issue(isp.admin(), ana, false).address();
        return address.substring(address.indexOf("/a/") + 3);
    }
}
