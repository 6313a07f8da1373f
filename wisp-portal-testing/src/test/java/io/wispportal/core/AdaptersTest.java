package io.wispportal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.wispportal.autologin.AutoLoginTokens;
import io.wispportal.core.autologin.JwtAutoLoginTokens;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.credential.PasswordFacts;
import io.wispportal.credential.PasswordPolicy;
import io.wispportal.credential.PasswordRule;
import io.wispportal.message.MailSender;
import io.wispportal.router.DesiredState;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterPlan;
import io.wispportal.router.RouterReport;
import io.wispportal.testing.InMemoryMailSender;
import io.wispportal.testing.InMemoryPortal;
import io.wispportal.testing.InMemoryRouterGateway;
import io.wispportal.testing.SettableClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SDK-02")
class AdaptersTest {

    private final SettableClock clock = SettableClock.at("2026-03-10T16:00:00Z");
    private final Adapters complete = new InMemoryPortal(clock).portal().adapters();

    @Test
    void everythingThatIsMissingIsNamed() {
        Throwable nothing = catchThrowable(() -> builder().build());

        assertThat(nothing).isInstanceOf(IllegalArgumentException.class);
        for (Class<?> spi : Spi.ALL) {
            if (spi == AutoLoginTokens.class) {
                continue; // the portal brings its own
            }
            assertThat(nothing).hasMessageContaining(spi.getSimpleName());
        }
        assertThatThrownBy(() -> without(RouterGateway.class, MailSender.class).build())
                .hasMessage("no adapter for CapturedMails, MailSender, RouterGateway");
    }

    @Test
    void twoForOneInterfaceAreNamedBoth() {
        assertThatThrownBy(() -> all().with(new MyRouter()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two adapters for RouterGateway")
                .hasMessageContaining(InMemoryRouterGateway.class.getName())
                .hasMessageContaining(MyRouter.class.getName());
    }

    @Test
    void whatIsNoAdapterIsRefused() {
        assertThatThrownBy(() -> all().with("just a text").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String is no adapter");
        assertThatThrownBy(() -> without(RouterGateway.class)
                        .adapter(RouterGateway.class, "just a text")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String is no adapter for RouterGateway");
        assertThatThrownBy(() -> all().adapter(Runnable.class, "just a text").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String is no adapter for Runnable");
    }

    @Test
    void oneObjectMayServeSeveralAndMayBeGivenTwice() {
        InMemoryMailSender mail = new InMemoryMailSender(clock);

        WispPortal portal = without(MailSender.class).with(mail, mail).build();

        assertThat(portal.adapters().get(MailSender.class)).isSameAs(mail);
    }

    @Test
    void anAdapterMayBeChosenForOneInterface() {
        RouterGateway mine = new MyRouter();

        WispPortal portal =
                without(RouterGateway.class).adapter(RouterGateway.class, mine).build();

        assertThat(portal.adapters().get(RouterGateway.class)).isSameAs(mine);
    }

    @Test
    @Tag("LNK-04")
    void tokensOfYourOwnReplaceThePortals() {
        AutoLoginTokens mine = new JwtAutoLoginTokens(PortalKeys.generate().derived("mine"), clock);

        assertThat(without(AutoLoginTokens.class).build().adapters().get(AutoLoginTokens.class))
                .isInstanceOf(JwtAutoLoginTokens.class)
                .isNotSameAs(complete.get(AutoLoginTokens.class));
        assertThat(without(AutoLoginTokens.class).with(mine).build().adapters().get(AutoLoginTokens.class))
                .isSameAs(mine);
    }

    private static final class MyRouter implements RouterGateway {
        @Override
        public RouterPlan plan(RouterAccess router, DesiredState desired) {
            return new RouterPlan(List.of(), 0, List.of(), List.of(), List.of(), null);
        }

        @Override
        public RouterReport apply(RouterAccess router, DesiredState desired, boolean confirmed) {
            return new RouterReport(plan(router, desired), plan(router, desired));
        }
    }

    @Test
    @Tag("CRE-07")
    void aPolicyOfOnesOwnTakesThePlaceOfTheBuiltInOne() {
        PasswordRule never = new PasswordRule("never", locale -> "No.", (password, facts) -> false);
        PasswordPolicy mine = () -> List.of(never);
        PasswordFacts facts = new PasswordFacts("WispMega", "wispmega", null);

        assertThat(all().build().passwordRequirements().broken("p", "short", facts))
                .containsExactly(new FieldError("p", "tooShort"));
        assertThat(all().with(mine).build().passwordRequirements().broken("p", "short", facts))
                .containsExactly(new FieldError("p", "never"));
        assertThat(all().passwordRules(never).build().passwordRequirements().broken("p", "short", facts))
                .containsExactly(new FieldError("p", "tooShort"), new FieldError("p", "never"));
    }

    private WispPortalBuilder builder() {
        return WispPortal.builder().clock(clock).keys(PortalKeys.generate());
    }

    private WispPortalBuilder all() {
        return without();
    }

    /** A builder with every adapter but those that serve these interfaces. */
    private WispPortalBuilder without(Class<?>... spis) {
        List<Object> adapters = new ArrayList<>();
        for (Class<?> spi : Spi.ALL) {
            Object adapter = complete.get(spi);
            if (List.of(spis).stream().noneMatch(left -> left.isInstance(adapter))) {
                adapters.add(adapter);
            }
        }
        return builder().with(adapters.toArray());
    }
}
