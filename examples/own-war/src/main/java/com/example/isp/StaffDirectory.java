package com.example.isp;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.security.MessageDigest;
import java.util.Set;

/**
 * The ISP's own directory of staff; here one line in the environment, {@code jefa@pueblonet=secret}, instead of LDAP. Who
 * signs in must be staff of the portal under the same name; what they may do there is the portal's.
 */
@ApplicationScoped
public class StaffDirectory implements IdentityStore {

    private final String line = System.getenv().getOrDefault("STAFF_DIRECTORY", "");

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (line.isEmpty() || !(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        String tried = typed.getCaller() + "=" + typed.getPasswordAsString();
        return MessageDigest.isEqual(line.getBytes(UTF_8), tried.getBytes(UTF_8))
                ? new CredentialValidationResult(typed.getCaller(), Set.of("STAFF"))
                : CredentialValidationResult.INVALID_RESULT;
    }
}
