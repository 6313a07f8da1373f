package io.wispportal.core.captcha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaSettings;
import io.wispportal.captcha.CaptchaSettingsStore;
import io.wispportal.captcha.OutagePolicy;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.TestIsp;
import io.wispportal.core.key.PortalKeys;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff set up the captcha of their own domain. */
@Tag("CAP-01")
class CaptchaEditingTest {

    private static final String SITE = "6Lc_aAAAAAAAAsite";
    private static final String SECRET = "6Lc_aAAAAAAAAsecret";

    private final TestIsp isp = new TestIsp();
    private final CaptchaEditing editing = isp.portal().captchaEditing();

    @Test
    void theSecretIsStoredEncryptedAndAuditedWithoutIt() {
        change(SITE, SECRET, 0);

        assertThat(stored().siteKey()).isEqualTo(SITE);
        assertThat(stored().secret()).isNotNull().doesNotContain(SECRET);
        AuditEntry entry = latest();
        assertThat(entry.action()).isEqualTo(AuditAction.CAPTCHA_CHANGED);
        assertThat(entry.details()).containsEntry("siteKey.new", SITE).containsEntry("secret.new", "•••");
        assertThat(entry.toString()).doesNotContain(SECRET).doesNotContain(stored().secret());
    }

    @Test
    @Tag("TEN-01")
    void onlyItsTenantCanUseTheSecret() {
        CaptchaSecrets secrets = new CaptchaSecrets(PortalKeys.generate());
        CaptchaSettings sealed =
                new CaptchaSettings(SITE, secrets.encrypt(isp.id(), SECRET), OutagePolicy.REFUSE, null, 1);

        assertThat(secrets.open(isp.id(), sealed)).contains(new CaptchaKeys(SITE, SECRET));
        assertThat(secrets.open(isp.demo().tenant("redrural").id(), sealed)).isEmpty();
    }

    @Test
    void anEmptySecretKeepsTheStoredOne() {
        change(SITE, SECRET, 0);
        String before = stored().secret();

        editing.change(isp.admin(), new CaptchaForm(SITE, "", OutagePolicy.ACCEPT_FEWER, 1));

        assertThat(stored().secret()).isEqualTo(before);
        assertThat(stored().policy()).isEqualTo(OutagePolicy.ACCEPT_FEWER);
        assertThat(latest().details())
                .containsEntry("outagePolicy.new", "ACCEPT_FEWER")
                .doesNotContainKey("secret.new");
    }

    @Test
    void withoutSiteKeyTheSecretIsForgottenToo() {
        change(SITE, SECRET, 0);

        change("", "", 1);

        assertThat(stored()).isEqualTo(new CaptchaSettings(null, null, OutagePolicy.REFUSE, null, 2));
        assertThat(latest().details()).containsEntry("siteKey.new", "").containsEntry("secret.new", "•••");
    }

    @Test
    void saysWhatIsWrongWithEachKey() {
        assertThat(errors(SITE, "")).containsExactly(new FieldError("secretKey", "required"));
        assertThat(errors("", SECRET)).containsExactly(new FieldError("siteKey", "required"));
        assertThat(errors(SITE, SITE)).containsExactly(new FieldError("secretKey", "same"));
        assertThat(errors("con espacios y ñ", "<script>"))
                .containsExactly(new FieldError("siteKey", "invalid"), new FieldError("secretKey", "invalid"));
        assertThat(errors("x".repeat(101), SECRET)).containsExactly(new FieldError("siteKey", "invalid"));

        change(SITE, SECRET, 0);
        assertThat(errors("6Lc_another_site", "")).containsExactly(new FieldError("secretKey", "again"));
    }

    @Test
    void whatIsStoredAlreadyIsNotStoredAgain() {
        change(SITE, SECRET, 0);
        int before = isp.audit().size();

        change(SITE, "", 0);

        assertThat(isp.audit()).hasSize(before);
    }

    @Test
    @Tag("TEN-08")
    void whoWasSlowerOverwritesNothing() {
        change(SITE, SECRET, 0);

        assertThatThrownBy(() -> change("6Lc_another_site", SECRET, 0)).isInstanceOf(ConcurrentChangeException.class);

        assertThat(stored().siteKey()).isEqualTo(SITE);
    }

    @Test
    @Tag("CAP-02")
    void staffSeeThatTheirDomainIsClosedAndWhereTheFormsAreOpen() {
        CaptchaOverview before = editing.current(isp.admin());
        assertThat(before.ownDomain()).isEqualTo("clientes.wispmega.localhost");
        assertThat(before.isClosed()).isTrue();
        assertThat(before.defaultHost()).isEqualTo("localhost");
        assertThat(before.defaultOpen()).isTrue();
        assertThat(before.demo()).isFalse();

        change(SITE, SECRET, 0);
        assertThat(editing.current(isp.admin()).isClosed()).isFalse();
    }

    @Test
    @Tag("CAP-02")
    void aSecretThatIsLostClosesTheFormsAndIsAskedForAgain() {
        CaptchaSettings lost = new CaptchaSettings(SITE, "bm90aGluZw==", OutagePolicy.REFUSE, null, 0);
        isp.inTransaction(() -> isp.store(CaptchaSettingsStore.class).put(isp.id(), lost));

        CaptchaOverview now = editing.current(isp.admin());
        assertThat(now.isClosed()).isTrue();
        assertThat(now.isUnreadable()).isTrue();
        assertThat(now.needsMending()).isTrue();
        assertThat(errors(SITE, "")).containsExactly(new FieldError("secretKey", "unreadable"));

        change(SITE, SECRET, 1);
        assertThat(editing.current(isp.admin()).isClosed()).isFalse();
    }

    @Test
    void nothingPrintsTheSecret() {
        assertThat(new CaptchaForm(SITE, SECRET, OutagePolicy.REFUSE, 0).toString())
                .doesNotContain(SECRET);
        assertThat(RecaptchaStub.KEYS.toString()).doesNotContain(RecaptchaStub.KEYS.secret());
        assertThat(new CaptchaSettings(SITE, "cifrado", OutagePolicy.REFUSE, null, 0).toString())
                .doesNotContain("cifrado");
    }

    private void change(String site, String secret, long version) {
        editing.change(isp.admin(), new CaptchaForm(site, secret, OutagePolicy.REFUSE, version));
    }

    private List<FieldError> errors(String site, String secret) {
        return catchThrowableOfType(InvalidInputException.class, () -> change(site, secret, 0))
                .errors();
    }

    private CaptchaSettings stored() {
        return isp.store(CaptchaSettingsStore.class).find(isp.id()).orElseThrow();
    }

    private AuditEntry latest() {
        List<AuditEntry> all = isp.audit();
        return all.get(all.size() - 1);
    }
}
