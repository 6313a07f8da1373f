package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.audit.AuditTrail;
import io.wispportal.core.TestIsp;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.message.Promises;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.message.Outbox;
import io.wispportal.testing.UuidSequence;

/** Sign-in over the stores of a test's provider, with the parts that a test is about. */
record SignIns(TestIsp isp) {

    SignIn with(ThrottleStore throttles, Passwords passwords) {
        return with(throttles, passwords, OtherPasswords.NONE);
    }

    SignIn with(ThrottleStore throttles, Passwords passwords, OtherPasswords others) {
        return new SignIn(
                isp.portal().tenants(),
                isp.store(CredentialStore.class),
                passwords,
                others,
                throttle(throttles),
                isp.portal().sessions(),
                isp.store(Transactions.class),
                log());
    }

    SignInThrottle throttle(ThrottleStore throttles) {
        AlarmClock alarms = isp.store(AlarmClock.class);
        Promises promises = new Promises(isp.store(Outbox.class), alarms, new UuidSequence(98), isp.clock());
        return new SignInThrottle(
                throttles, alarms, isp.store(Transactions.class), new ThrottleAlarm(log(), promises), isp.clock());
    }

    private AuditLog log() {
        return new AuditLog(isp.store(AuditTrail.class), new UuidSequence(99), isp.clock());
    }
}
