package io.wispportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.session.SubjectKind;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose word counts at sign-in besides the portal's own. */
@Tag("CRE-10")
class HostIdentityStoresTest {

    private static final String ANA = "ana@wispmega";

    @Test
    void aDirectoryOfStaffVouchesForStaffOnly() {
        HostIdentityStores stores = asking(answering(new CredentialValidationResult(ANA, Set.of("STAFF", "VPN"))));

        assertThat(stores.accept(SubjectKind.STAFF, ANA, "right")).isTrue();
        assertThat(stores.accept(SubjectKind.CUSTOMER, ANA, "right")).isFalse();
        assertThat(stores.accept(SubjectKind.STAFF, ANA, "wrong")).isFalse();
    }

    @Test
    void whoeverIsNotTheOneAskedForOrOfNoGroupIsNobody() {
        assertThat(asking(answering(new CredentialValidationResult("luis@wispmega", Set.of("STAFF"))))
                        .accept(SubjectKind.STAFF, ANA, "right"))
                .isFalse();
        assertThat(asking(answering(new CredentialValidationResult(ANA, Set.of())))
                        .accept(SubjectKind.STAFF, ANA, "right"))
                .isFalse();
        assertThat(asking().accept(SubjectKind.STAFF, ANA, "right")).isFalse();
    }

    @Test
    void thePortalsOwnStoreIsNotAskedAgain() {
        assertThat(asking(new PortalIdentityStore()).accept(SubjectKind.STAFF, ANA, "right"))
                .isFalse();
    }

    @Test
    void aStoreThatIsOutOfReachIsNotRightAndTheNextIsAsked() {
        IdentityStore broken = new IdentityStore() {
            @Override
            public CredentialValidationResult validate(Credential credential) {
                throw new IllegalStateException("planted");
            }
        };

        assertThat(asking(broken).accept(SubjectKind.STAFF, ANA, "right")).isFalse();
        assertThat(asking(broken, answering(new CredentialValidationResult(ANA, Set.of("STAFF"))))
                        .accept(SubjectKind.STAFF, ANA, "right"))
                .isTrue();
    }

    private static HostIdentityStores asking(IdentityStore... stores) {
        return new HostIdentityStores(() -> Stream.of(stores));
    }

    private static IdentityStore answering(CredentialValidationResult known) {
        return new IdentityStore() {
            @Override
            public CredentialValidationResult validate(Credential credential) {
                UsernamePasswordCredential typed = (UsernamePasswordCredential) credential;
                return typed.getPasswordAsString().equals("right") ? known : CredentialValidationResult.INVALID_RESULT;
            }
        };
    }
}
