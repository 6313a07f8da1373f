package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.credential.PasswordScope;
import io.wispportal.customer.Customer;
import io.wispportal.customer.UserName;
import io.wispportal.session.SessionId;
import io.wispportal.session.SubjectFacts;
import io.wispportal.session.SubjectKind;
import io.wispportal.staff.Role;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import io.wispportal.staff.StaffSession;
import io.wispportal.staff.StaffStore;
import io.wispportal.testing.PortalStores;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link StaffStore} must keep. To check yours, extend this class, return it with the stores named below from
 * {@link #stores()}, and run it with JUnit 5.
 */
public abstract class StaffStoreContract extends StoreContract {

    private final SessionId session = new SessionId(Samples.uuid());

    /** @return stores of which transactions, tenants, customers, staff, credentials and sessions are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void findsWhatWasAddedWithEveryField() {
        StaffMember member = member(Samples.name("s."), Set.of(Role.values()), true);

        add(isp, member);

        assertThat(staff().find(isp.id(), member.id())).contains(member);
    }

    @Test
    void addsAMemberWithAPersonalPassword() {
        StaffMember member = isp.member();

        assertThat(stores().credentials().find(isp.id(), SubjectKind.STAFF, member.userName()))
                .hasValueSatisfying(found -> {
                    assertThat(found.subject()).isEqualTo(member.id().value());
                    assertThat(found.password().hash()).isEqualTo("$argon2id$staff");
                    assertThat(found.password().scope()).isEqualTo(PasswordScope.PERSONAL);
                });
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        StaffId nobody = new StaffId(Samples.uuid());

        assertThat(staff().find(isp.id(), nobody)).isEmpty();
        assertThat(staff().session(isp.id(), nobody, session)).isEmpty();
    }

    @Test
    void refusesAUserNameThatIsTaken() {
        StaffMember first = isp.member();
        StaffMember second = member(first.userName().value(), Set.of(Role.TECHNICIAN), true);

        assertThatThrownBy(() -> add(isp, second)).isInstanceOf(IllegalStateException.class);

        assertThat(staff().find(isp.id(), second.id())).isEmpty();
    }

    @Test
    void customersAndOtherTenantsMayUseTheSameUserName() {
        Customer ana = isp.customer();
        StaffMember sameAsCustomer = member(ana.userName().value(), Set.of(Role.CASHIER), true);
        StaffMember elsewhere = member(ana.userName().value(), Set.of(Role.CASHIER), true);

        add(isp, sameAsCustomer);
        add(otherIsp, elsewhere);

        assertThat(staff().find(isp.id(), sameAsCustomer.id())).contains(sameAsCustomer);
        assertThat(staff().find(otherIsp.id(), elsewhere.id())).contains(elsewhere);
    }

    @Test
    void bringsTheFactsOfASession() {
        StaffMember member = isp.member();
        assertThat(session(member)).isEqualTo(new StaffSession(member, facts(member), null));
        assertThat(session(member).facts().ended()).isFalse();

        commit(() -> stores().sessions().end(isp.id(), session, NOON));

        assertThat(session(member)).isEqualTo(new StaffSession(member, facts(member), null));
        assertThat(session(member).facts().ended()).isTrue();
    }

    @Test
    void aDisabledMemberMayNotBeSignedIn() {
        StaffMember disabled = member(Samples.name("s."), Set.of(Role.ADMINISTRATOR), false);
        add(isp, disabled);

        assertThat(staff().find(isp.id(), disabled.id())).contains(disabled);
        assertThat(session(disabled).facts().active()).isFalse();
        assertThat(session(isp.member()).facts().active()).isTrue();
    }

    @Test
    @Tag("STA-03")
    void aChangeOfRolesOrActivityEndsEarlierSessions() {
        StaffMember member = member(Samples.name("s."), Set.of(Role.CASHIER, Role.TECHNICIAN), true);
        add(isp, member);
        long before = session(member).facts().version();
        StaffMember promoted = changed(member, Set.of(Role.ADMINISTRATOR), true);

        assertThat(replace(promoted, before)).isTrue();

        long after = session(member).facts().version();
        assertThat(after).isNotEqualTo(before);
        assertThat(staff().find(isp.id(), member.id())).contains(promoted);
        StaffMember disabled = changed(member, Set.of(Role.ADMINISTRATOR), false);
        assertThat(replace(disabled, after)).isTrue();
        assertThat(session(member).facts().active()).isFalse();
        assertThat(session(member).facts().version()).isNotEqualTo(after);
    }

    @Test
    void changesNothingIfTheAccountWasChangedMeanwhile() {
        StaffMember member = isp.member();
        long before = session(member).facts().version();
        commit(() -> stores().credentials()
                .set(isp.id(), SubjectKind.STAFF, member.id().value(), "$new"));

        assertThat(replace(changed(member, Set.of(Role.ADMINISTRATOR), false), before))
                .isFalse();

        assertThat(staff().find(isp.id(), member.id())).contains(member);
        assertThat(replace(member(Samples.name("s."), Set.of(Role.CASHIER), true), 1))
                .as("one that is not there")
                .isFalse();
    }

    @Test
    @Tag("LNK-02")
    void theLastVisitOfAMemberIsTheOneAndChangesNothingElse() {
        StaffMember member = isp.member();
        StaffMember colleague = member(Samples.name("s."), Set.of(Role.ADMINISTRATOR), true);
        add(isp, colleague);
        long version = session(member).facts().version();
        SessionId first = new SessionId(Samples.uuid());
        SessionId second = new SessionId(Samples.uuid());

        commit(() -> staff().visit(isp.id(), member.id(), first));
        assertThat(session(member).visit()).isEqualTo(first);
        commit(() -> staff().visit(isp.id(), member.id(), second));

        assertThat(session(member).visit()).isEqualTo(second);
        assertThat(session(member).facts().version()).isEqualTo(version);
        assertThat(session(colleague).visit()).isNull();
        commit(() -> staff().visit(isp.id(), new StaffId(Samples.uuid()), first));
    }

    @RepeatedTest(5)
    void onlyOneOfTwoChangesAtTheSameTimeWins() {
        StaffMember member = isp.member();
        long version = session(member).facts().version();

        long winners = winners(
                () -> staff().replace(isp.id(), changed(member, Set.of(Role.TECHNICIAN), true), version),
                () -> staff().replace(isp.id(), changed(member, Set.of(Role.ADMINISTRATOR), true), version));

        assertThat(winners).isEqualTo(1);
        assertThat(staff().find(isp.id(), member.id()).orElseThrow().roles()).hasSize(1);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        StaffMember member = isp.member();
        commit(() -> stores().sessions().end(otherIsp.id(), session, NOON));
        long version = session(member).facts().version();

        assertThat(inTransaction(() -> staff().replace(otherIsp.id(), member, version)))
                .isFalse();
        commit(() -> staff().visit(otherIsp.id(), member.id(), session));
        assertThat(session(member).visit()).isNull();
        assertThat(session(member).facts().version()).isEqualTo(version);
        assertThat(staff().find(otherIsp.id(), member.id())).isEmpty();
        assertThat(staff().session(otherIsp.id(), member.id(), session)).isEmpty();
        assertThat(session(member).facts().ended()).isFalse();
    }

    @Test
    void leavesNothingAfterARollback() {
        StaffMember member = member(Samples.name("s."), Set.of(Role.CASHIER), true);

        rollBack(() -> staff().add(isp.id(), member, "$hash"));

        assertThat(staff().find(isp.id(), member.id())).isEmpty();
        assertThat(stores().credentials().find(isp.id(), SubjectKind.STAFF, member.userName()))
                .isEmpty();
    }

    private static StaffMember member(String userName, Set<Role> roles, boolean active) {
        return new StaffMember(new StaffId(Samples.uuid()), new UserName(userName), "Cajera «Ñ» 東京", roles, active);
    }

    private static StaffMember changed(StaffMember member, Set<Role> roles, boolean active) {
        return new StaffMember(member.id(), member.userName(), member.name(), roles, active);
    }

    private boolean replace(StaffMember member, long version) {
        return inTransaction(() -> staff().replace(isp.id(), member, version));
    }

    private void add(SampleIsp to, StaffMember member) {
        commit(() -> staff().add(to.id(), member, "$argon2id$staff"));
    }

    private StaffSession session(StaffMember member) {
        return staff().session(isp.id(), member.id(), session).orElseThrow();
    }

    private SubjectFacts facts(StaffMember member) {
        return stores().sessions()
                .facts(isp.id(), SubjectKind.STAFF, member.id().value(), session)
                .orElseThrow();
    }

    private StaffStore staff() {
        return stores().staff();
    }
}
