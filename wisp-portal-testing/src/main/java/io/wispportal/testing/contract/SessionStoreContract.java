package io.wispportal.testing.contract;

import static io.wispportal.session.SubjectKind.CUSTOMER;
import static io.wispportal.session.SubjectKind.STAFF;
import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.customer.Customer;
import io.wispportal.session.SessionId;
import io.wispportal.session.SessionStore;
import io.wispportal.session.SubjectFacts;
import io.wispportal.staff.StaffMember;
import io.wispportal.testing.PortalStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link SessionStore} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class SessionStoreContract extends StoreContract {

    private final SessionId session = new SessionId(Samples.uuid());
    private Customer ana;
    private StaffMember member;

    /** @return stores of which transactions, tenants, customers, staff, credentials and sessions are used */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addSubjects() {
        ana = isp.customer();
        member = isp.member();
    }

    @Test
    void aSessionHoldsUntilItIsEnded() {
        assertThat(ofAna(session).active()).isTrue();
        assertThat(ofAna(session).ended()).isFalse();
        assertThat(ofMember(session).active()).isTrue();
        assertThat(ofMember(session).ended()).isFalse();

        end(session);

        assertThat(ofAna(session).ended()).isTrue();
        assertThat(ofMember(session).ended()).isTrue();
        assertThat(ofAna(session).active()).isTrue();
    }

    @Test
    void otherSessionsOfTheSameSubjectGoOn() {
        end(session);

        assertThat(ofAna(new SessionId(Samples.uuid())).ended()).isFalse();
    }

    @Test
    void endingTwiceDoesNothing() {
        end(session);
        commit(() -> sessions().end(isp.id(), session, NOON.plusSeconds(1)));

        assertThat(ofAna(session).ended()).isTrue();
    }

    @Test
    void forgetsAnEndedSession() {
        end(session);

        commit(() -> sessions().forget(isp.id(), session));
        commit(() -> sessions().forget(isp.id(), session));

        assertThat(ofAna(session).ended()).isFalse();
    }

    @Test
    void aNewPasswordEndsEarlierSessions() {
        long customerBefore = ofAna(session).version();
        long memberBefore = ofMember(session).version();

        commit(() -> {
            stores().credentials().set(isp.id(), CUSTOMER, ana.id().value(), "$own");
            stores().credentials().set(isp.id(), STAFF, member.id().value(), "$own");
        });

        assertThat(ofAna(session).version()).isNotEqualTo(customerBefore);
        assertThat(ofMember(session).version()).isNotEqualTo(memberBefore);
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(sessions().facts(isp.id(), CUSTOMER, Samples.uuid(), session))
                .isEmpty();
        assertThat(sessions().facts(isp.id(), STAFF, ana.id().value(), session)).isEmpty();
        assertThat(sessions().facts(isp.id(), CUSTOMER, member.id().value(), session))
                .isEmpty();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        commit(() -> sessions().end(otherIsp.id(), session, NOON));
        assertThat(ofAna(session).ended()).isFalse();

        end(session);
        commit(() -> sessions().forget(otherIsp.id(), session));
        assertThat(ofAna(session).ended()).isTrue();

        assertThat(sessions().facts(otherIsp.id(), CUSTOMER, ana.id().value(), session))
                .isEmpty();
        assertThat(sessions().facts(otherIsp.id(), STAFF, member.id().value(), session))
                .isEmpty();
    }

    @Test
    void leavesNothingAfterARollback() {
        rollBack(() -> sessions().end(isp.id(), session, NOON));

        assertThat(ofAna(session).ended()).isFalse();
    }

    private void end(SessionId ended) {
        commit(() -> sessions().end(isp.id(), ended, NOON));
    }

    private SubjectFacts ofAna(SessionId asked) {
        return sessions().facts(isp.id(), CUSTOMER, ana.id().value(), asked).orElseThrow();
    }

    private SubjectFacts ofMember(SessionId asked) {
        return sessions().facts(isp.id(), STAFF, member.id().value(), asked).orElseThrow();
    }

    private SessionStore sessions() {
        return stores().sessions();
    }
}
