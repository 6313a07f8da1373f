package io.wispportal.core.credential;

import static io.wispportal.core.credential.Entering.DEFAULT;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.TestIsp;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.PasswordSettings;
import io.wispportal.tenant.PasswordSettings.FirstSignIn;
import io.wispportal.tenant.PasswordSettings.Initial;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CRE-08")
class InitialPasswordsTest {

    private final TestIsp isp = new TestIsp();
    private final Entering entering = new Entering(isp);
    private final CustomerId ana = isp.customer("ana").customer();

    @Test
    void usuallyCustomersBeginWithTheDefaultPassword() {
        assertThat(isp.portal().initialPasswords().give(isp.admin(), ana)).isEmpty();
        assertThat(entering.enters("ana", DEFAULT)).isTrue();
    }

    @Test
    void whereTheTenantWantsEachBeginsWithARandomOneAndIsAskedForAnOwnOne() {
        isp.settings(isp.tenant().settings().with(new PasswordSettings(Initial.UNIQUE, FirstSignIn.FORCE)));

        String hers = isp.portal().initialPasswords().give(isp.admin(), ana).orElseThrow();
        String his = isp.portal()
                .initialPasswords()
                .give(isp.admin(), isp.customer("luis").customer())
                .orElseThrow();

        assertThat(hers).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}").isNotEqualTo(his);
        assertThat(entering.enters("ana", DEFAULT)).isFalse();
        assertThat(entering.signIn("ana", hers).mustChoose()).isTrue();
        assertThat(isp.audit().toString()).doesNotContain(hers);
    }
}
