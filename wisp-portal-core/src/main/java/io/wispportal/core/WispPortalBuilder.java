package io.wispportal.core;

import io.wispportal.autologin.AutoLoginTokens;
import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.core.autologin.JwtAutoLoginTokens;
import io.wispportal.core.credential.HashingGate;
import io.wispportal.core.credential.OtherPasswords;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.message.RetryPlan;
import io.wispportal.core.message.gateway.Outbound;
import io.wispportal.core.preinstall.StepArrangement;
import io.wispportal.core.preinstall.StepOrder;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.credential.PasswordRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes the adapters and makes a {@link WispPortal} of them. Not thread-safe; use one builder for one portal. */
public final class WispPortalBuilder {

    /** Mutable state: what was given so far. */
    private final List<Object> adapters = new ArrayList<>();

    private final Map<Class<?>, Object> chosen = new LinkedHashMap<>();

    private final List<PasswordRule> passwordRules = new ArrayList<>();

    private final List<StepArrangement> arrangements = new ArrayList<>();

    private @Nullable Clock clock;
    private @Nullable Supplier<UUID> ids;
    private @Nullable PortalKeys keys;
    private HashingGate hashing = HashingGate.forThisMachine();
    private OtherPasswords otherPasswords = OtherPasswords.NONE;
    private PortalAddresses addresses = PortalAddresses.LOCAL;
    private RetryPlan retries = RetryPlan.STANDARD;
    private Surroundings surroundings = Surroundings.USUAL;
    private @Nullable CaptchaKeys captcha;
    private Outbound outbound = Outbound.allowing(List.of());

    WispPortalBuilder() {}

    /** Adds adapters; each serves all interfaces of {@link Spi} that it implements. */
    public WispPortalBuilder with(Object... more) {
        adapters.addAll(List.of(more));
        return this;
    }

    /** Gives the adapter of one interface, whatever else it implements. */
    public WispPortalBuilder adapter(Class<?> spi, Object adapter) {
        chosen.put(spi, adapter);
        return this;
    }

    /** The portal's time, required: {@code Clock.systemUTC()} but in tests. */
    public WispPortalBuilder clock(Clock given) {
        clock = given;
        return this;
    }

    /** Makes ids; default UUIDv7 by the portal's clock. */
    public WispPortalBuilder ids(Supplier<UUID> given) {
        ids = given;
        return this;
    }

    /** The installation's keys, required. */
    public WispPortalBuilder keys(PortalKeys given) {
        keys = given;
        return this;
    }

    /** How many password hashes run at once; default as many as the machine has processors. */
    public WispPortalBuilder hashing(HashingGate given) {
        hashing = given;
        return this;
    }

    /** Who else keeps passwords of the portal's accounts; default nobody. */
    public WispPortalBuilder otherPasswords(OtherPasswords given) {
        otherPasswords = given;
        return this;
    }

    /** Adds rules for new passwords to those of the policy; a {@code PasswordPolicy} among the adapters replaces that. */
    public WispPortalBuilder passwordRules(PasswordRule... more) {
        passwordRules.addAll(List.of(more));
        return this;
    }

    /** Puts steps of one's own on the way from a request to an installation, see {@link StepOrder}. */
    public WispPortalBuilder installationSteps(StepArrangement... more) {
        arrangements.addAll(List.of(more));
        return this;
    }

    /** Where the portal is from outside, for links; default {@link PortalAddresses#LOCAL}. */
    public WispPortalBuilder addresses(PortalAddresses given) {
        addresses = given;
        return this;
    }

    /** How often promises are tried; default {@link RetryPlan#STANDARD}. */
    public WispPortalBuilder retries(RetryPlan given) {
        retries = given;
        return this;
    }

    /** The network that the portal is in; default {@link Surroundings#USUAL}. */
    public WispPortalBuilder surroundings(Surroundings given) {
        surroundings = given;
        return this;
    }

    /** How gateways of tenants are reached; default the Internet only. */
    public WispPortalBuilder outbound(Outbound given) {
        outbound = given;
        return this;
    }

    /** Keys for the captcha of the default portal host; default none, and its public forms are closed. */
    public WispPortalBuilder captcha(@Nullable CaptchaKeys given) {
        captcha = given;
        return this;
    }

    /**
     * Checks that everything is there and makes the portal.
     *
     * @throws IllegalArgumentException naming what is missing or there twice
     */
    public WispPortal build() {
        Clock time = Objects.requireNonNull(clock, "clock: Clock.systemUTC()");
        PortalKeys given = Objects.requireNonNull(keys, "keys: PortalKeys.generate() or PortalKeys.parse(text)");
        Adapters complete = Adapters.of(withTokens(given, time), chosen);
        Supplier<UUID> made = ids == null ? new TimeOrderedIds(time, new SecureRandom()) : ids;
        Ground ground = Ground.of(complete, given, made, time, addresses, retries, surroundings);
        return new PortalAssembly(ground, hashing, otherPasswords, passwordRules, arrangements, outbound, captcha)
                .portal();
    }

    /** The portal's own tokens, unless somebody brought others. */
    private List<Object> withTokens(PortalKeys given, Clock time) {
        boolean there = chosen.containsKey(AutoLoginTokens.class)
                || adapters.stream().anyMatch(AutoLoginTokens.class::isInstance);
        if (there) {
            return adapters;
        }
        List<Object> all = new ArrayList<>(adapters);
        all.add(new JwtAutoLoginTokens(given.derived(JwtAutoLoginTokens.KEY_LABEL), time));
        return all;
    }
}
