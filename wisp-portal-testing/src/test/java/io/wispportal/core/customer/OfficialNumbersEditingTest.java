package io.wispportal.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.audit.AuditAction;
import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.balance.BalanceQueries;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.TestIsp;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.OfficialNumbers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BAL-02")
class OfficialNumbersEditingTest {

    private static final OfficialNumbers BOTH = new OfficialNumbers("TOMA850312", "XAXX-010101 000");

    private final TestIsp isp = new TestIsp();
    private final OfficialNumbersEditing numbers = isp.portal().officialNumbers();
    private final CustomerId ana = isp.customer("ana").customer();

    @Test
    void theBalanceLookupFindsACustomerByWhatStaffWrote() {
        assertThat(found(BalanceIdentifier.TAX_ID, "XAXX010101000")).isFalse();

        change(BOTH);

        assertThat(found(BalanceIdentifier.TAX_ID, "XAXX010101000")).isTrue();
        change(new OfficialNumbers("NUEVO-1", "  "));
        assertThat(found(BalanceIdentifier.TAX_ID, "XAXX010101000")).isFalse();
        assertThat(found(BalanceIdentifier.NATIONAL_ID, "TOMA850312")).isFalse();
        assertThat(found(BalanceIdentifier.NATIONAL_ID, "NUEVO1")).isTrue();
        assertThat(now()).isEqualTo(new OfficialNumbers("NUEVO-1", null));
    }

    @Test
    @Tag("TEN-08")
    void everyChangeIsWrittenDownAndNothingElseIs() {
        change(BOTH);
        change(BOTH);

        assertThat(isp.audit()).hasSize(1).first().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.CUSTOMER_NUMBERS_CHANGED);
            assertThat(entry.actor()).isEqualTo(isp.admin().actor());
            assertThat(entry.customer()).isEqualTo(ana.value());
            assertThat(entry.details()).isEqualTo(Map.of("taxId.old", "", "taxId.new", "XAXX-010101 000"));
        });
    }

    @Test
    void whatNobodyCouldBeFoundByIsRefused() {
        assertThat(problems(new OfficialNumbers("1-2", "x".repeat(41))))
                .containsExactly(new FieldError("nationalId", "short"), new FieldError("taxId", "tooLong"));
        assertThat(problems(new OfficialNumbers("TOMA\u202e850312", "XAXX\n010101")))
                .containsExactly(new FieldError("nationalId", "invalid"), new FieldError("taxId", "invalid"));
        assertThat(now()).isEqualTo(new OfficialNumbers("TOMA850312", null));
        assertThat(isp.audit()).isEmpty();
    }

    @Test
    void whoeverIsSecondOverwritesNothing() {
        String version = now().version();
        numbers.change(isp.admin(), ana, version, BOTH);

        assertThatThrownBy(() -> numbers.change(isp.admin(), ana, version, new OfficialNumbers(null, "OTRO")))
                .isInstanceOf(ConcurrentChangeException.class);

        assertThat(now()).isEqualTo(BOTH);
    }

    @Test
    @Tag("TEN-01")
    void anotherTenantsCustomerDoesNotExist() {
        assertThatThrownBy(() -> numbers.change(isp.demo().staff("admin@redrural"), ana, now().version(), BOTH))
                .isInstanceOf(NotFoundException.class);
        assertThat(now().taxId()).isNull();
    }

    private void change(OfficialNumbers next) {
        numbers.change(isp.admin(), ana, now().version(), next);
    }

    private OfficialNumbers now() {
        return numbers.find(isp.admin(), ana).officialNumbers();
    }

    private boolean found(BalanceIdentifier by, String key) {
        return isp.store(BalanceQueries.class).find(isp.id(), by, key, 5).stream()
                .anyMatch(match -> match.customer().id().equals(ana));
    }

    private List<FieldError> problems(OfficialNumbers typed) {
        return catchThrowableOfType(InvalidInputException.class, () -> change(typed))
                .errors();
    }
}
