package io.wispportal.benchmarks;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import io.wispportal.core.message.template.LetterTexts;
import io.wispportal.core.message.template.TemplateTags;
import io.wispportal.core.message.template.TemplateText;
import io.wispportal.message.TemplateKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.testing.InMemoryPortal;
import io.wispportal.testing.demo.DemoInstallation;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The text of a reminder written for many recipients, beside a compiled Mustache template, both parsed once, on one thread:
 * interleaved rounds, medians. Arguments: rounds; milliseconds a run.
 */
public final class TemplateBenchmark {

    private static final int AT_ONCE = 1_000;
    private static final int WARM_UP_ROUNDS = 5;

    private final List<Map<String, String>> recipients = recipients();
    private final long nanos;
    /** Mutable state: the sum of all lengths, so that nothing may be left out. */
    private long written;

    private TemplateBenchmark(int millis) {
        this.nanos = millis * 1_000_000L;
    }

    public static void main(String[] args) {
        Arguments arguments = Arguments.of(args);
        System.exit(new TemplateBenchmark(arguments.number(1, 500)).run(arguments.number(0, 21)) ? 0 : 1);
    }

    private boolean run(int rounds) {
        String text = reminder();
        Function<Map<String, String>, String> ours = ours(text);
        Function<Map<String, String>, String> mustache = mustache(text);
        if (!recipients.stream().allMatch(each -> ours.apply(each).equals(mustache.apply(each)))) {
            System.out.println("the texts differ");
            return false;
        }
        measure(WARM_UP_ROUNDS, ours, mustache);
        List<List<Double>> nanosEach = measure(rounds, ours, mustache);
        double mine = Figures.middle(nanosEach.get(0));
        double peer = Figures.middle(nanosEach.get(1));
        System.out.printf(
                Locale.ROOT,
                "TemplateText %.0f ns a text, mustache.java %.0f ns: %.2f of its texts/s (%d letters)%n",
                mine,
                peer,
                peer / mine,
                written);
        return true;
    }

    private List<List<Double>> measure(
            int rounds, Function<Map<String, String>, String> ours, Function<Map<String, String>, String> mustache) {
        List<List<Double>> nanosEach = List.of(new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < rounds; round++) {
            nanosEach.get(0).add(once(ours));
            nanosEach.get(1).add(once(mustache));
        }
        return nanosEach;
    }

    /** Nanoseconds a text. */
    private double once(Function<Map<String, String>, String> write) {
        long start = System.nanoTime();
        long count = 0;
        while (System.nanoTime() - start < nanos) {
            for (Map<String, String> recipient : recipients) {
                written += write.apply(recipient).length();
            }
            count += recipients.size();
        }
        return (double) (System.nanoTime() - start) / count;
    }

    private static Function<Map<String, String>, String> ours(String text) {
        TemplateText template = TemplateText.parse(text, Set.copyOf(TemplateTags.of(TemplateKind.PAYMENT_REMINDER)));
        return recipient -> template.render(tag -> Objects.requireNonNull(recipient.get(tag)));
    }

    /** Nothing is escaped: a message to a phone is plain text. */
    private static Function<Map<String, String>, String> mustache(String text) {
        Mustache template = new Plain().compile(new StringReader(text), "reminder");
        return recipient -> template.execute(new StringWriter(), recipient).toString();
    }

    private static final class Plain extends DefaultMustacheFactory {
        @Override
        public void encode(String value, Writer writer) {
            try {
                writer.write(value);
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** The portal's own text, as an installation begins. */
    private static String reminder() {
        Tenant tenant = DemoInstallation.fill(new InMemoryPortal()).tenant("wispmega");
        return LetterTexts.of(tenant).template(TemplateKind.PAYMENT_REMINDER).text();
    }

    private static List<Map<String, String>> recipients() {
        List<Map<String, String>> all = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            all.add(Map.of(
                    TemplateTags.COMPANY,
                    "WispMega",
                    TemplateTags.CUSTOMER,
                    "Nombre Apellido " + i,
                    TemplateTags.LINK,
                    "https://clientes.example.com/a/0001" + String.format("%016d", i)));
        }
        return all;
    }
}
