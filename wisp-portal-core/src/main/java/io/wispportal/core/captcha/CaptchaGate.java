package io.wispportal.core.captcha;

import io.wispportal.Transactions;
import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaQuestion;
import io.wispportal.captcha.CaptchaRefusal;
import io.wispportal.captcha.CaptchaSettings;
import io.wispportal.captcha.CaptchaSettingsStore;
import io.wispportal.captcha.CaptchaTrouble;
import io.wispportal.captcha.CaptchaVerdict;
import io.wispportal.captcha.CaptchaVerdict.Outcome;
import io.wispportal.captcha.CaptchaVerifier;
import io.wispportal.captcha.OutagePolicy;
import io.wispportal.core.credential.CaptchaThrottle;
import io.wispportal.core.tenant.PortalAddresses;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a form that anybody may send asks before it does anything (CAP-01 to CAP-03). On the default portal host it takes
 * the installation's keys, on a tenant's own domain the tenant's; where there are none, or none that work, the form is
 * closed. Not inside a transaction: the provider is asked, for 3 seconds at most.
 */
public final class CaptchaGate {

    private static final Logger LOG = LoggerFactory.getLogger(CaptchaGate.class);

    private final InstallationKeys installation;
    private final CaptchaSettingsStore store;
    private final CaptchaSecrets secrets;
    private final CaptchaVerifier verifier;
    private final UsedAnswers used;
    private final CaptchaThrottle throttle;
    private final Provider provider;
    private final PortalAddresses addresses;
    private final Transactions transactions;

    CaptchaGate(CaptchaParts parts) {
        this.installation = parts.installation();
        this.store = parts.store();
        this.secrets = new CaptchaSecrets(parts.keys());
        this.verifier = parts.verifier();
        this.used = parts.used();
        this.throttle = parts.throttle();
        this.provider = new Provider(parts.verifier(), parts.clock());
        this.addresses = parts.addresses();
        this.transactions = parts.transactions();
    }

    /** What a page with a form has to show. */
    public CaptchaOffer offer(CaptchaPlace place) {
        Supplier<CaptchaSettings> settings = settings(place);
        Optional<CaptchaKeys> keys = keys(place, settings);
        if (keys.isEmpty()) {
            return closed(place);
        }
        boolean without = provider.isLeftAlone() && takesFewer(settings);
        return CaptchaOffer.open(without ? null : verifier.widget(keys.get()));
    }

    /** The domain of a place, in lower case without port. */
    public String host(CaptchaPlace place) {
        return place.host(addresses);
    }

    /** The form field in which answers come. */
    public String field() {
        return verifier.field();
    }

    /**
     * Lets a form through, or throws.
     *
     * @param answer  what came with the form, empty for nothing
     * @param address of the visitor
     * @throws CaptchaRefusedException if the answer does not count: the visitor may give another, some minutes later if too
     *                                 many from this address were refused
     * @throws CaptchaClosedException  if no answer can count here
     */
    public CaptchaPass check(CaptchaPlace place, String answer, String address) {
        Supplier<CaptchaSettings> settings = settings(place);
        CaptchaKeys keys = keys(place, settings).orElseThrow(() -> closing(place));
        if (answer.isBlank()) {
            return withoutAnswer(keys, settings);
        }
        CaptchaVerdict verdict = ask(place, new CaptchaQuestion(keys, answer, place.host(addresses), address));
        note(place, settings, verdict);
        return switch (verdict.outcome()) {
            case PASSED -> once(place, answer);
            case REFUSED -> throw new CaptchaRefusedException(Objects.requireNonNull(verdict.refusal()));
            case MISCONFIGURED -> throw closing(place);
            case UNAVAILABLE -> withoutProvider(settings);
        };
    }

    private CaptchaVerdict ask(CaptchaPlace place, CaptchaQuestion question) {
        return throttle.ask(
                        place.owner(),
                        place.tenant(),
                        question.address(),
                        () -> provider.ask(question),
                        verdict -> verdict.outcome() == Outcome.REFUSED)
                .orElseThrow(CaptchaRefusedException::often);
    }

    /** An answer that nobody has verified is not noted: anybody can make up as many as he likes. */
    private static CaptchaPass withoutProvider(Supplier<CaptchaSettings> settings) {
        if (!takesFewer(settings)) {
            throw CaptchaRefusedException.unavailable();
        }
        return CaptchaPass.FEWER;
    }

    /** While the provider is down its captcha does not even show, and browsers send nothing. */
    private CaptchaPass withoutAnswer(CaptchaKeys keys, Supplier<CaptchaSettings> settings) {
        if (provider.isDown(keys)) {
            return withoutProvider(settings);
        }
        throw new CaptchaRefusedException(CaptchaRefusal.MISSING);
    }

    private CaptchaPass once(CaptchaPlace place, String answer) {
        if (!used.use(place.owner(), answer)) {
            throw new CaptchaRefusedException(CaptchaRefusal.DUPLICATE);
        }
        return CaptchaPass.FULL;
    }

    /** For staff, who see it under Ajustes, or for the operator, who reads the log. */
    private void note(CaptchaPlace place, Supplier<CaptchaSettings> settings, CaptchaVerdict verdict) {
        CaptchaTrouble trouble = verdict.trouble();
        if (trouble != null) {
            LOG.error("the captcha of {} does not work: {}", place.host(addresses), trouble);
        }
        if (!place.ownDomain()) {
            installation.note(verdict);
            return;
        }
        if (verdict.outcome() == Outcome.UNAVAILABLE) {
            return;
        }
        CaptchaSettings read = settings.get();
        if (trouble != read.trouble() && !isStillInDoubt(read, verdict)) {
            transactions.runInTransaction(() -> store.note(place.tenant().id(), read.version(), trouble));
        }
    }

    /** Only an answer that passes shows that the keys belong together. */
    private static boolean isStillInDoubt(CaptchaSettings read, CaptchaVerdict verdict) {
        return read.trouble() == CaptchaTrouble.KEYS && verdict.outcome() == Outcome.REFUSED;
    }

    private Optional<CaptchaKeys> keys(CaptchaPlace place, Supplier<CaptchaSettings> settings) {
        if (!place.ownDomain()) {
            return installation.working();
        }
        return secrets.working(place.tenant().id(), settings.get());
    }

    /** The default portal host takes the installation's keys: the tenant's settings are read there only if they matter. */
    private Supplier<CaptchaSettings> settings(CaptchaPlace place) {
        if (!place.ownDomain()) {
            return () -> read(place);
        }
        CaptchaSettings read = read(place);
        return () -> read;
    }

    private CaptchaSettings read(CaptchaPlace place) {
        return store.find(place.tenant().id()).orElse(CaptchaSettings.NONE);
    }

    private static boolean takesFewer(Supplier<CaptchaSettings> settings) {
        return settings.get().policy() == OutagePolicy.ACCEPT_FEWER;
    }

    private CaptchaClosedException closing(CaptchaPlace place) {
        return new CaptchaClosedException(place.host(addresses), closed(place));
    }

    private CaptchaOffer closed(CaptchaPlace place) {
        return CaptchaOffer.closed(place.ownDomain() && installation.working().isPresent() ? addresses.portal() : null);
    }
}
