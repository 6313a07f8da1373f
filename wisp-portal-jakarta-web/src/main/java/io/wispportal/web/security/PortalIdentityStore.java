package io.wispportal.web.security;

import io.wispportal.core.Caller;
import io.wispportal.core.credential.BusyException;
import io.wispportal.core.credential.SignInRefusedException;
import io.wispportal.web.http.Front;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The portal's accounts for a mechanism of the application, HTTP Basic for example: staff on the staff host, customers on
 * portal hosts. Each validation is a try to sign in, throttled and audited like one, and costs a password hash.
 */
@ApplicationScoped
public class PortalIdentityStore implements IdentityStore {

    /** Before stores of the application, which are asked by the portal itself. */
    private static final int FIRST = 50;

    @Inject
    private Front front;

    @Inject
    private HttpServletRequest request;

    /** For the container, which injects. */
    public PortalIdentityStore() {}

    @SuppressWarnings("UnnecessaryAssignment") // where there is no container nothing injects
    PortalIdentityStore(Front front, HttpServletRequest request) {
        this.front = front;
        this.request = request;
    }

    /** Within a request; answers user name and password only. */
    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        try {
            return front.callers()
                    .prove(request, typed.getCaller(), typed.getPasswordAsString())
                    .map(PortalIdentityStore::valid)
                    .orElse(CredentialValidationResult.NOT_VALIDATED_RESULT);
        } catch (SignInRefusedException refused) {
            return CredentialValidationResult.INVALID_RESULT;
        } catch (BusyException busy) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
    }

    @Override
    public int priority() {
        return FIRST;
    }

    private static CredentialValidationResult valid(Caller caller) {
        return new CredentialValidationResult(caller.actor().name(), Groups.of(caller));
    }
}
