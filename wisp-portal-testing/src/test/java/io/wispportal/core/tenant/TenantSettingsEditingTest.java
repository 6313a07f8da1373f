package io.wispportal.core.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.core.FieldError;
import io.wispportal.core.ForbiddenException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.tenant.BalanceSettings;
import io.wispportal.tenant.InstallationSettings;
import io.wispportal.tenant.TenantSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("TEN-08")
class TenantSettingsEditingTest {

    private final TestIsp isp = new TestIsp();
    private final TenantSettingsEditing settings = isp.portal().settings();

    @Test
    void everyChangeIsWrittenDownWithWhoWhenOldAndNew() {
        change(isp.admin(), new TenantSettings(true, 48, null, 3, List.of("10.0.0.0/8", "2001:db8::/32")));

        AuditEntry entry = isp.audit().get(0);
        assertThat(entry.action()).isEqualTo(AuditAction.SETTINGS_CHANGED);
        assertThat(entry.actor()).isEqualTo(isp.admin().actor());
        assertThat(entry.at()).isEqualTo(isp.clock().instant());
        assertThat(entry.details())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "wordDocuments.old", "false",
                        "wordDocuments.new", "true",
                        "provisionalHours.old", "",
                        "provisionalHours.new", "48",
                        "returnedLimit.old", "",
                        "returnedLimit.new", "3",
                        "ownNetworks.old", "127.0.0.0/8 ::1",
                        "ownNetworks.new", "10.0.0.0/8 2001:db8::/32"));
    }

    @Test
    void aChangeCountsAtOnceOnThisNode() {
        assertThat(isp.tenant().settings().wordDocuments()).isFalse();

        change(isp.admin(), new TenantSettings(true, null, null, null, List.of()));

        assertThat(isp.tenant().settings().wordDocuments()).isTrue();
        assertThat(settings.current(isp.admin()).wordDocuments()).isTrue();
    }

    @Test
    void whatStaysAsItIsIsNotWrittenDown() {
        change(isp.admin(), isp.tenant().settings());

        assertThat(isp.audit()).isEmpty();
    }

    @Test
    void aNetworkThatIsNoneIsRefused() {
        TenantSettings wrong = new TenantSettings(false, null, null, null, List.of("10.0.0.0/8", "cafe.de"));

        assertThat(catchThrowableOfType(InvalidInputException.class, () -> change(isp.admin(), wrong))
                        .errors())
                .containsExactly(new FieldError("ownNetworks", "unreadable"));
        assertThat(isp.audit()).isEmpty();
    }

    @Test
    @Tag("PRE-10")
    void documentsAreKeptForAtLeastADayAndAtMostTenYears() {
        for (int days : List.of(0, -1, 3651)) {
            assertThat(catchThrowableOfType(InvalidInputException.class, () -> change(isp.admin(), kept(days)))
                            .errors())
                    .containsExactly(new FieldError("keptDays", "range"));
        }
        assertThat(isp.audit()).isEmpty();

        change(isp.admin(), kept(1));
        change(isp.admin(), kept(3650));

        assertThat(isp.audit())
                .extracting(AuditEntry::details)
                .containsExactlyInAnyOrder(
                        Map.of("documentsKeptDays.old", "180", "documentsKeptDays.new", "1"),
                        Map.of("documentsKeptDays.old", "1", "documentsKeptDays.new", "3650"));
    }

    private TenantSettings kept(int days) {
        return isp.tenant().settings().with(new InstallationSettings(true, true, true, days));
    }

    @Test
    @Tag("STA-01")
    @Tag("TEN-01")
    void onlyAdministratorsSeeAndChangeThemAndOnlyTheirOwn() {
        TenantSettings before = isp.tenant().settings();
        assertThatThrownBy(() -> settings.current(isp.cashier())).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> change(isp.technician(), TenantSettings.DEFAULTS))
                .isInstanceOf(ForbiddenException.class);

        change(isp.demo().staff("admin@redrural"), new TenantSettings(true, 1, 1, 1, List.of()));

        assertThat(isp.tenant().settings()).isEqualTo(before);
        assertThat(isp.audit()).isEmpty();
    }

    @Test
    void whoeverIsSecondOverwritesNothing() {
        String version = settings.current(isp.admin()).version();
        TenantSettings first = new TenantSettings(false, 24, null, null, List.of());
        settings.change(isp.admin(), version, first);

        assertThatThrownBy(() ->
                        settings.change(isp.admin(), version, new TenantSettings(true, null, null, null, List.of())))
                .isInstanceOf(ConcurrentChangeException.class);

        assertThat(settings.current(isp.admin())).isEqualTo(first);
        assertThat(isp.audit()).hasSize(1);
    }

    @Test
    void theSameChangeTwiceIsOne() {
        String version = settings.current(isp.admin()).version();
        TenantSettings next = new TenantSettings(false, 24, null, null, List.of());

        settings.change(isp.admin(), version, next);
        settings.change(isp.admin(), version, next);

        assertThat(isp.audit()).hasSize(1);
    }

    private void change(StaffCaller staff, TenantSettings next) {
        TenantSettings shown =
                isp.portal().tenants().byId(staff.tenant()).orElseThrow().settings();
        settings.change(staff, shown.version(), next);
    }

    @Test
    void theVersionOfSettingsIsTheSameOnEveryNode() {
        List<BalanceIdentifier> all = List.of(BalanceIdentifier.values());
        List<BalanceIdentifier> backwards = new ArrayList<>(all);
        Collections.reverse(backwards);

        assertThat(with(new LinkedHashSet<>(backwards)).version())
                .isEqualTo(with(new LinkedHashSet<>(all)).version());
        assertThat(TenantSettings.DEFAULTS.toString()).contains("[USER_NAME, NATIONAL_ID, TAX_ID, EMAIL, SERVICE_ID]");
    }

    private static TenantSettings with(Set<BalanceIdentifier> identifiers) {
        return TenantSettings.DEFAULTS.with(new BalanceSettings(identifiers, "", "", ""));
    }
}
