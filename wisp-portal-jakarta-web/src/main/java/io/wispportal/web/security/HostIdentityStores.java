package io.wispportal.web.security;

import io.wispportal.core.credential.OtherPasswords;
import io.wispportal.session.SubjectKind;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.security.enterprise.identitystore.IdentityStore.ValidationType;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the identity stores of the application around the portal. A result counts if it is valid, names the very caller
 * asked for, and has the group {@code STAFF} or {@code CUSTOMER}, whichever signs in: a directory of staff must not open
 * the account of a customer who happens to have the same name. Roles are the portal's own.
 */
public final class HostIdentityStores implements OtherPasswords {

    private static final Logger LOG = LoggerFactory.getLogger(HostIdentityStores.class);

    private final Supplier<Stream<IdentityStore>> stores;

    /** @param stores those of the application, the portal's own may be among them; asked at each sign-in */
    public HostIdentityStores(Supplier<Stream<IdentityStore>> stores) {
        this.stores = stores;
    }

    @Override
    public boolean accept(SubjectKind kind, String name, String password) {
        return stores.get()
                .filter(store -> !(store instanceof PortalIdentityStore))
                .filter(store -> store.validationTypes().contains(ValidationType.VALIDATE))
                .sorted(Comparator.comparingInt(IdentityStore::priority))
                .anyMatch(store -> vouches(store, kind, name, password));
    }

    private static boolean vouches(IdentityStore store, SubjectKind kind, String name, String password) {
        try {
            CredentialValidationResult result = store.validate(new UsernamePasswordCredential(name, password));
            return result.getStatus() == CredentialValidationResult.Status.VALID
                    && name.equalsIgnoreCase(result.getCallerPrincipal().getName())
                    && result.getCallerGroups().contains(kind.name());
        } catch (RuntimeException unreachable) {
            LOG.warn("{} cannot be asked", store.getClass().getName(), unreachable);
            return false;
        }
    }
}
