package io.wispportal.testing.contract;

import static io.wispportal.session.SubjectKind.CUSTOMER;
import static io.wispportal.session.SubjectKind.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.DefaultPassword;
import io.wispportal.credential.PasswordScope;
import io.wispportal.credential.SignInRecord;
import io.wispportal.credential.StoredPassword;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.UserName;
import io.wispportal.session.SessionId;
import io.wispportal.session.SubjectKind;
import io.wispportal.staff.StaffMember;
import io.wispportal.testing.PortalStores;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CredentialStore} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class CredentialStoreContract extends StoreContract {

    private static final String LONG_HASH = "$argon2id$v=19$m=19456,t=2,p=1$" + "A".repeat(200);

    /** Added while generation 1 was the newest. */
    private Customer ana;

    /**
     * @return stores of which transactions, tenants, customers, staff, default passwords, sessions and credentials
     *     are used
     */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addCustomer() {
        generation(1, "$first");
        ana = isp.customer();
    }

    @Test
    void aNewCustomerHasTheDefaultPassword() {
        SignInRecord record = record(ana);

        assertThat(record.subject()).isEqualTo(ana.id().value());
        assertThat(record.password()).isEqualTo(new StoredPassword(PasswordScope.DEFAULT, 1, "$first"));
        assertThat(record.facts().active()).isTrue();
        assertThat(record.facts().ended()).isFalse();
    }

    @Test
    void factsAreThoseOfTheSession() {
        set(CUSTOMER, ana.id().value(), "$own");

        SessionId session = new SessionId(Samples.uuid());
        assertThat(stores().sessions().facts(isp.id(), CUSTOMER, ana.id().value(), session))
                .contains(record(ana).facts());
    }

    @Test
    void aCancelledCustomerMayStillSignIn() {
        Customer before = Samples.customer("Ana", "Peña");
        Customer cancelled = isp.stored(new Customer(
                before.id(),
                before.userName(),
                before.firstName(),
                before.lastNames(),
                null,
                null,
                null,
                null,
                null,
                CustomerState.CANCELLED));

        assertThat(record(cancelled).facts().active()).isTrue();
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(credentials().find(isp.id(), CUSTOMER, new UserName("nadie")))
                .isEmpty();
        assertThat(credentials().find(isp.id(), STAFF, ana.userName())).isEmpty();
        assertThat(credentials().find(isp.id(), CUSTOMER, isp.member().userName()))
                .isEmpty();
    }

    @Test
    void answersNothingForAnAccountWithoutAnyPassword() {
        Customer nobody = otherIsp.customer();

        assertThat(credentials().find(otherIsp.id(), CUSTOMER, nobody.userName()))
                .isEmpty();
    }

    @Test
    void theOwnPasswordCountsAndEndsEarlierSessions() {
        long before = record(ana).facts().version();

        set(CUSTOMER, ana.id().value(), LONG_HASH);

        assertThat(record(ana).password().scope()).isEqualTo(PasswordScope.PERSONAL);
        assertThat(record(ana).password().hash()).isEqualTo(LONG_HASH);
        assertThat(record(ana).facts().version()).isNotEqualTo(before);
    }

    @Test
    void everyNewPasswordEndsEarlierSessions() {
        set(CUSTOMER, ana.id().value(), "$own");
        long before = record(ana).facts().version();

        set(CUSTOMER, ana.id().value(), "$own again");

        assertThat(record(ana).password().hash()).isEqualTo("$own again");
        assertThat(record(ana).facts().version()).isNotEqualTo(before);
    }

    @Test
    void staffHaveTheirOwnPasswordWhateverTheDefaultIs() {
        StaffMember member = isp.member();
        long before = find(STAFF, member.userName()).facts().version();
        massChange(2, "$second");
        assertThat(find(STAFF, member.userName()).password().hash()).isEqualTo("$argon2id$staff");

        set(STAFF, member.id().value(), "$new");

        assertThat(find(STAFF, member.userName()).password().hash()).isEqualTo("$new");
        assertThat(find(STAFF, member.userName()).facts().version()).isNotEqualTo(before);
    }

    @Test
    void aNewGenerationIsForThoseWhoComeLater() {
        SignInRecord before = record(ana);

        generation(2, "$second");
        Customer later = isp.customer();

        assertThat(record(ana)).isEqualTo(before);
        assertThat(record(later).password()).isEqualTo(new StoredPassword(PasswordScope.DEFAULT, 2, "$second"));
    }

    @Test
    void aMassChangeReplacesEveryPasswordAndEndsEarlierSessions() {
        Customer own = isp.customer();
        set(CUSTOMER, own.id().value(), "$own");
        long ofAna = record(ana).facts().version();
        long ofOwn = record(own).facts().version();

        massChange(2, "$second");

        StoredPassword second = new StoredPassword(PasswordScope.DEFAULT, 2, "$second");
        assertThat(record(ana).password()).isEqualTo(second);
        assertThat(record(own).password()).isEqualTo(second);
        assertThat(record(ana).facts().version()).isNotEqualTo(ofAna);
        assertThat(record(own).facts().version()).isNotEqualTo(ofOwn);
    }

    @Test
    void anOwnPasswordSetAfterAMassChangeCounts() {
        massChange(2, "$second");
        set(CUSTOMER, ana.id().value(), "$own");
        generation(3, "$third");

        assertThat(record(ana).password().hash()).isEqualTo("$own");

        Customer later = isp.customer();
        assertThat(record(later).password().hash()).isEqualTo("$third");
    }

    @Test
    void rehashesAnOwnPasswordWithoutEndingSessions() {
        set(CUSTOMER, ana.id().value(), "$own");
        SignInRecord before = record(ana);

        assertThat(rehash(ana, before.password(), LONG_HASH)).isTrue();

        assertThat(record(ana).password())
                .isEqualTo(new StoredPassword(
                        PasswordScope.PERSONAL, before.password().epoch(), LONG_HASH));
        assertThat(record(ana).facts()).isEqualTo(before.facts());
    }

    @Test
    void rehashesTheDefaultPasswordForAll() {
        Customer berta = isp.customer();
        SignInRecord before = record(ana);

        assertThat(rehash(ana, before.password(), LONG_HASH)).isTrue();

        assertThat(record(berta).password()).isEqualTo(new StoredPassword(PasswordScope.DEFAULT, 1, LONG_HASH));
        assertThat(record(ana).facts()).isEqualTo(before.facts());
        assertThat(stores().defaultPasswords().newest(isp.id()))
                .contains(new DefaultPassword(1, LONG_HASH, "Y2lwaGVy"));
    }

    @Test
    void rehashesAStaffPassword() {
        StaffMember member = isp.member();
        StoredPassword old = find(STAFF, member.userName()).password();

        assertThat(inTransaction(
                        () -> credentials().rehash(isp.id(), STAFF, member.id().value(), old, LONG_HASH)))
                .isTrue();

        assertThat(find(STAFF, member.userName()).password().hash()).isEqualTo(LONG_HASH);
    }

    @Test
    void rehashStoresNothingIfThePasswordWasChanged() {
        set(CUSTOMER, ana.id().value(), "$own");
        StoredPassword old = record(ana).password();
        set(CUSTOMER, ana.id().value(), "$newer");

        assertThat(rehash(ana, old, LONG_HASH)).isFalse();

        assertThat(record(ana).password().hash()).isEqualTo("$newer");
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeRehashes() {
        set(CUSTOMER, ana.id().value(), "$own");
        StoredPassword old = record(ana).password();

        long winners = winners(
                () -> credentials().rehash(isp.id(), CUSTOMER, ana.id().value(), old, "$a"),
                () -> credentials().rehash(isp.id(), CUSTOMER, ana.id().value(), old, "$b"));

        assertThat(winners).isEqualTo(1);
    }

    @Test
    @Tag("CRE-06")
    void replacesWhatHasNotChangedMeanwhile() {
        SignInRecord before = record(ana);

        assertThat(replace(ana, before.facts().version(), "$own")).isTrue();
        assertThat(replace(ana, before.facts().version(), "$late")).isFalse();

        SignInRecord after = record(ana);
        assertThat(after.password().scope()).isEqualTo(PasswordScope.PERSONAL);
        assertThat(after.password().hash()).isEqualTo("$own");
        assertThat(after.facts().version()).isEqualTo(before.facts().version() + 1);
        massChange(after.password().epoch() + 1, "$all");
        assertThat(replace(ana, after.facts().version(), "$late")).isFalse();
        assertThat(record(ana).password().hash()).isEqualTo("$all");
    }

    @RepeatedTest(5)
    @Tag("CRE-06")
    void ofTwoWhoReplaceAtTheSameTimeOneWins() {
        long version = record(ana).facts().version();
        UUID id = ana.id().value();

        assertThat(winners(
                        () -> credentials().replace(isp.id(), CUSTOMER, id, version, "$one"),
                        () -> credentials().replace(isp.id(), CUSTOMER, id, version, "$two")))
                .isEqualTo(1);
    }

    @Test
    @Tag("CRE-08")
    void tellsAnInitialPasswordFromOneOfTheCustomersChoice() {
        commit(() -> credentials().setInitial(isp.id(), ana.id(), "$initial"));
        SignInRecord initial = record(ana);
        assertThat(initial.password().scope()).isEqualTo(PasswordScope.INITIAL);
        assertThat(initial.password().hash()).isEqualTo("$initial");
        assertThat(rehash(ana, initial.password(), "$initial2")).isTrue();
        assertThat(record(ana).password().scope()).isEqualTo(PasswordScope.INITIAL);

        set(CUSTOMER, ana.id().value(), "$own");
        assertThat(record(ana).password().scope()).isEqualTo(PasswordScope.PERSONAL);
        commit(() -> credentials().setInitial(isp.id(), ana.id(), "$initial"));
        assertThat(replace(ana, record(ana).facts().version(), "$own")).isTrue();
        assertThat(record(ana).password().scope()).isEqualTo(PasswordScope.PERSONAL);
    }

    private boolean replace(Customer customer, long version, String hash) {
        return inTransaction(
                () -> credentials().replace(isp.id(), CUSTOMER, customer.id().value(), version, hash));
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        set(CUSTOMER, ana.id().value(), "$own");
        StoredPassword old = record(ana).password();

        assertThat(credentials().find(otherIsp.id(), CUSTOMER, ana.userName())).isEmpty();
        assertThat(inTransaction(() ->
                        credentials().rehash(otherIsp.id(), CUSTOMER, ana.id().value(), old, "$x")))
                .isFalse();
        assertThat(record(ana).password()).isEqualTo(old);
    }

    @Test
    void leavesNothingAfterARollback() {
        SignInRecord before = record(ana);

        rollBack(() -> {
            credentials().set(isp.id(), CUSTOMER, ana.id().value(), "$own");
            credentials().rehash(isp.id(), CUSTOMER, ana.id().value(), before.password(), "$x");
        });

        assertThat(record(ana)).isEqualTo(before);
    }

    private void generation(long epoch, String hash) {
        commit(() -> stores().defaultPasswords().add(isp.id(), new DefaultPassword(epoch, hash, "Y2lwaGVy")));
    }

    private void massChange(long epoch, String hash) {
        generation(epoch, hash);
        commit(() -> stores().defaultPasswords().impose(isp.id(), epoch));
    }

    private void set(SubjectKind kind, UUID subject, String hash) {
        commit(() -> credentials().set(isp.id(), kind, subject, hash));
    }

    private boolean rehash(Customer customer, StoredPassword old, String hash) {
        return inTransaction(
                () -> credentials().rehash(isp.id(), CUSTOMER, customer.id().value(), old, hash));
    }

    private SignInRecord record(Customer customer) {
        return find(CUSTOMER, customer.userName());
    }

    private SignInRecord find(SubjectKind kind, UserName userName) {
        return credentials().find(isp.id(), kind, userName).orElseThrow();
    }

    private CredentialStore credentials() {
        return stores().credentials();
    }
}
