package io.wispportal.jpa;

import io.wispportal.credential.PasswordScope;
import io.wispportal.credential.SignInRecord;
import io.wispportal.credential.StoredPassword;
import io.wispportal.session.SubjectFacts;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account with the password that counts now, which it may lack. */
record AccountRow(
        UUID subject, SubjectFacts facts, @Nullable StoredPassword password) {

    /** The own password counts from the mass epoch on; else the newer of the customer's generation and that epoch. */
    static final String CUSTOMER = """
            select c.id, c.credential_version + t.mass_epoch as version, 1 as active,
                case when c.personal_epoch >= t.mass_epoch
                    then case when c.personal_initial then 'INITIAL' else 'PERSONAL' end
                    else 'DEFAULT' end as counting,
                case when c.personal_epoch >= t.mass_epoch then c.personal_epoch else d.epoch end as counting_epoch,
                case when c.personal_epoch >= t.mass_epoch then c.personal_hash else d.hash end as counting_hash
            from customer c
            join tenant t on t.tenant_id = c.tenant_id
            left join default_password d
                on d.tenant_id = c.tenant_id and d.epoch = greatest(c.default_epoch, t.mass_epoch)
            where c.tenant_id = ? and c.user_name = ?""";

    static final String STAFF = """
            select m.id, m.credential_version as version, case when m.active then 1 else 0 end as active,
                'PERSONAL' as counting, m.personal_epoch, m.personal_hash
            from staff m where m.tenant_id = ? and m.user_name = ?""";

    static AccountRow read(Row row) {
        UUID subject = row.uuid();
        SubjectFacts facts = new SubjectFacts(row.number(), row.number() == 1, false);
        PasswordScope scope = row.constant(PasswordScope.class);
        Long epoch = row.numberOrNull();
        String hash = row.textOrNull();
        return new AccountRow(
                subject, facts, epoch == null || hash == null ? null : new StoredPassword(scope, epoch, hash));
    }

    Optional<SignInRecord> signIn() {
        return Optional.ofNullable(password).map(counting -> new SignInRecord(subject, counting, facts));
    }
}
