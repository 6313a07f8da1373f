package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.DAY;
import static io.wispportal.testing.contract.Samples.NOON;
import static io.wispportal.testing.contract.Samples.money;
import static io.wispportal.testing.contract.Samples.uuid;

import io.wispportal.Money;
import io.wispportal.audit.Actor;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.UserName;
import io.wispportal.preinstall.Applicant;
import io.wispportal.preinstall.Installation;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.router.RouterId;
import io.wispportal.service.PlanId;
import io.wispportal.service.ServiceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Requests for installations, not stored. */
final class Requests {

    private Requests() {}

    static InstallationRequest from(@Nullable String email) {
        return at(NOON, email);
    }

    static InstallationRequest at(Instant when, @Nullable String email) {
        return InstallationRequest.of(new InstallationRequestId(uuid()), uuid(), applicant(email), false, when);
    }

    static InstallationRequest clashing(String email) {
        return InstallationRequest.of(new InstallationRequestId(uuid()), uuid(), applicant(email), true, NOON);
    }

    static Applicant applicant(@Nullable String email) {
        return new Applicant(
                "Íñigo",
                "Peña 東京",
                "PEXI800101",
                email,
                "Av. Juárez 12, int. 3",
                "Centro",
                "Mérida",
                "97000",
                "+52 999 123 4567",
                "999 765 4321",
                "Casa azul.\nTimbre «2».");
    }

    static Applicant bare() {
        return new Applicant("Ana", "", null, null, "Calle 5", null, null, null, "9991234567", null, null);
    }

    /** @param discounts both of them, or null for none */
    static Installation installation(PlanId plan, RouterId router, @Nullable Money discounts) {
        return new Installation(
                new CustomerId(uuid()),
                new UserName("inigo.pena"),
                new ServiceId(uuid()),
                DAY,
                money("1200.50"),
                discounts,
                plan,
                discounts,
                router,
                "10.20.0.99",
                "inigo.pena",
                "Zona Ñ",
                "Beto",
                discounts == null ? Actor.SYSTEM : Samples.cashier(),
                NOON,
                null);
    }

    /** As it is once it was stored so many times. */
    static InstallationRequest stored(InstallationRequest request, long version) {
        return new InstallationRequest(
                request.id(),
                request.form(),
                request.applicant(),
                request.emailClash(),
                request.state(),
                request.requestedAt(),
                request.closing(),
                request.installation(),
                request.refusal(),
                version);
    }
}
