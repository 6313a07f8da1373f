package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.message.MessageTemplate;
import io.wispportal.message.TemplateKind;
import io.wispportal.message.TemplateStore;
import io.wispportal.testing.PortalStores;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link TemplateStore} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
@Tag("MSG-02")
public abstract class TemplateStoreContract extends StoreContract {

    /** @return stores of which transactions, tenants and templates are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void findsWhatWasStoredWithEveryFieldOneForEachKindAndLanguage() {
        for (TemplateKind kind : TemplateKind.values()) {
            put(isp, new MessageTemplate(kind, "es", "Asunto ñ {{ factura }}", "Hola:\n\n東京 " + kind, 0));
        }
        MessageTemplate portuguese = template("pt", 0);
        put(isp, portuguese);

        for (TemplateKind kind : TemplateKind.values()) {
            assertThat(templates().find(isp.id(), kind, "es"))
                    .contains(new MessageTemplate(kind, "es", "Asunto ñ {{ factura }}", "Hola:\n\n東京 " + kind, 1));
        }
        assertThat(templates().all(isp.id(), "es")).hasSize(TemplateKind.values().length);
        assertThat(templates().all(isp.id(), "pt")).containsExactly(template("pt", 1));
    }

    @Test
    void storesNothingIfSomebodyWasQuicker() {
        put(isp, template("es", 0));
        put(isp, template("es", 1));

        assertThat(put(isp, template("es", 0))).isFalse();
        assertThat(put(isp, template("es", 1))).isFalse();
        assertThat(remove(isp, 1)).isFalse();
        assertThat(find(isp)).contains(template("es", 2));
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeWins() {
        assertThat(winners(
                        () -> templates().put(isp.id(), template("es", 0)),
                        () -> templates().put(isp.id(), template("es", 0))))
                .isEqualTo(1);
    }

    @Test
    void whatWasRemovedIsGone() {
        put(isp, template("es", 0));

        assertThat(remove(isp, 1)).isTrue();

        assertThat(find(isp)).isEmpty();
        assertThat(put(isp, template("es", 0))).isTrue();
    }

    @Test
    void leavesNothingAfterARollback() {
        rollBack(() -> templates().put(isp.id(), template("es", 0)));

        assertThat(find(isp)).isEmpty();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        put(isp, template("es", 0));

        assertThat(find(otherIsp)).isEmpty();
        assertThat(templates().all(otherIsp.id(), "es")).isEmpty();
        assertThat(put(otherIsp, template("es", 1))).isFalse();
        assertThat(remove(otherIsp, 1)).isFalse();
        assertThat(find(isp)).contains(template("es", 1));
    }

    private static MessageTemplate template(String language, long version) {
        return new MessageTemplate(TemplateKind.PAYMENT_REMINDER, language, "", "Hola {{ cliente }}", version);
    }

    private boolean put(SampleIsp of, MessageTemplate template) {
        return inTransaction(() -> templates().put(of.id(), template));
    }

    private boolean remove(SampleIsp of, long version) {
        return inTransaction(() -> templates().remove(of.id(), TemplateKind.PAYMENT_REMINDER, "es", version));
    }

    private Optional<MessageTemplate> find(SampleIsp of) {
        return templates().find(of.id(), TemplateKind.PAYMENT_REMINDER, "es");
    }

    private TemplateStore templates() {
        return stores().templates();
    }
}
