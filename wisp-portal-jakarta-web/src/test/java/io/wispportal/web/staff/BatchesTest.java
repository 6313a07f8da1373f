package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Money;
import io.wispportal.Transactions;
import io.wispportal.message.CapturedMessage;
import io.wispportal.message.Channel;
import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayKind;
import io.wispportal.message.GatewayStore;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendAttempt;
import io.wispportal.message.SendCause;
import io.wispportal.message.SendLog;
import io.wispportal.message.SendResult;
import io.wispportal.message.SendingPrice;
import io.wispportal.message.TemplateKind;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff write to the customers of many invoices at once. */
class BatchesTest extends ConsoleTest {

    private static final String BATCHES = "/admin/envios";
    private static final String SEED =
            "Estimado cliente de la empresa {{ empresa }} . Le anexo su link para entrar a su"
                    + " portal del cliente. {{ url_autologin }}";
    private static final String LINK = "Hola {{ cliente }}: {{ url_autologin }}";

    @Test
    @Tag("LNK-08")
    void tickedInvoicesBecomeADraftWithTheTenantsReminder() {
        Answer page = cashier().get(begin("luis@wispmega", "ana@wispmega"));

        assertThat(page.text()).contains("Estimado cliente de la empresa {{ empresa }} . Le anexo su link");
        assertThat(page.words())
                .contains("Para los clientes de las 2 facturas que eligió.")
                .contains("Clientes que lo reciben 2")
                .contains("/a/XXXXXXXXXXXXXXXX")
                .contains("Enviar 2 mensajes");
    }

    @Test
    @Tag("LNK-08")
    void allThatMatchAreThoseOfTheSearch() {
        Answer begun = cashier().post(BATCHES, "do", "all", "q", "hernández", "estado", "vencidas");

        assertThat(cashier().get(begun.location()).words())
                .contains("todas las facturas que coinciden con su búsqueda", "Clientes que lo reciben 1", "Luis");
    }

    @Test
    @Tag("LNK-08")
    void withoutATickTheListSaysWhatIsMissing() {
        Answer refused = cashier().post(BATCHES, "do", "chosen", "q", "luis");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Elija al menos una factura.", "Luis Hernández Ruiz");
    }

    @Test
    @Tag("LNK-09")
    void aTextThatCannotBeSentComesBackWithItsReason() {
        String draft = begin("ana@wispmega");

        Answer unknown = write(cashier(), draft, "{{ url_autologin }} {{ clave }}", true);
        Answer linkless = write(cashier(), draft, "Debe {{ saldo }}.", true);
        Answer plain = write(cashier(), draft, "Debe {{ saldo }}.", false);

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.words()).contains("Este mensaje no tiene estas etiquetas: clave");
        assertThat(unknown.text()).contains("{{ clave }}</textarea>");
        assertThat(linkless.words()).contains("debe llevar la etiqueta url_autologin");
        assertThat(plain.status()).isEqualTo(303);
        assertThat(cashier().get(draft).words()).contains("Debe $499.00.", "No lleva el enlace");
    }

    @Test
    @Tag("MSG-01")
    void thePreviewTellsThePriceAndThatTooLittleIsLeftAndTheResultsThatItIsSpent() {
        price("0.50", "0.60");
        String draft = begin("ana@wispmega", "luis@wispmega");
        write(cashier(), draft, "Debe {{ saldo }}.", false);

        Answer page = cashier().get(draft);

        assertThat(page.words())
                .contains("Precio total $1.00 MXN", "El envío cuesta $1.00 y hoy puede gastar $0.60")
                .contains("Su gasto máximo es de $0.60 en 24 horas.");
        cashier().post(draft + "/confirmar", "version", page.input("version"), "text", "Debe {{ saldo }}.");
        sentJustNow();
        assertThat(cashier().get(draft).words()).contains("Se llegó al gasto máximo de $0.60 en 24 horas");
    }

    @Test
    @Tag("LNK-10")
    void noPageEverShowsALinkThatWorks() {
        String batch = confirmed("ana@wispmega", "luis@wispmega");
        portal.memory().ringDueAlarms();
        List<String> codes =
                sent().stream().map(text -> text.replaceFirst(".*/a/", "")).toList();

        String everything = cashier().get(batch).text()
                + cashier().get(batch + "/resultados.csv").text()
                + cashier().get(BATCHES).text();

        assertThat(codes).hasSize(2).allSatisfy(code -> assertThat(everything).doesNotContain(code));
    }

    @Test
    @Tag("LNK-11")
    void theResultsTellWhatBecameOfEachAndCanBeDownloaded() {
        String batch = cashier().post(BATCHES, "do", "all").location();
        confirm(batch, "0", SEED);
        Answer preparing = cashier().get(batch);
        portal.memory().ringDueAlarms();

        Answer page = cashier().get(batch);
        Answer csv = cashier().get(batch + "/resultados.csv");

        assertThat(preparing.words()).contains("Preparando la lista de clientes…", "Detener el envío");
        assertThat(page.words())
                .contains("Terminado", "Ana Torres Medina", "+525581112201", "Enviado")
                .contains("El cliente no tiene un teléfono registrado.")
                .doesNotContain("Detener el envío");
        assertThat(cashier().get(batch + "?estado=SKIPPED").words())
                .contains("Sofía Ortega Ruiz")
                .doesNotContain("Ana Torres Medina");
        assertThat(csv.text()).contains("Ana Torres Medina,ana@wispmega,'+525581112201,Enviado,");
        assertThat(cashier().get(BATCHES).words()).contains("Terminado", "caja@wispmega");
    }

    @Test
    @Tag("LNK-11")
    void aRunningBatchIsStopped() {
        portal.memory().phones().answer(SendResult.tryLater("Ocupada.", null));
        String batch = confirmed("ana@wispmega");
        portal.memory().ringDueAlarms();

        Answer stopped = cashier().post(batch + "/cancelar");

        assertThat(stopped.location()).isEqualTo(batch);
        assertThat(cashier().get(batch).words()).contains("Deteniendo").doesNotContain("Sí, detener");
    }

    @Test
    @Tag("LNK-11")
    void whatFailedIsSentAgain() {
        portal.memory().phones().answer(SendResult.refused("La pasarela rechazó el mensaje (400)."));
        String batch = confirmed("ana@wispmega", "luis@wispmega");
        portal.memory().ringDueAlarms();
        portal.memory().phones().recover();
        Answer failed = cashier().get(batch);

        Answer again = cashier().post(batch + "/reenviar");
        portal.memory().ringDueAlarms();

        assertThat(failed.words())
                .contains("La pasarela rechazó el mensaje (400).", "Enviar de nuevo los 2 que fallaron");
        assertThat(again.location()).isEqualTo(batch + "?done=again");
        assertThat(sent()).hasSize(2);
        assertThat(administrator().get("/admin/bitacora").words())
                .contains(
                        "Confirmó un envío a celulares Facturas elegidas: 2 · Hola {{ cliente }}: {{ url_autologin }}")
                .contains("Reenvió mensajes de un envío", "Falló", "Mensajes: 2");
        String recipient = failed.find("name=\"recipient\" value=\"([^\"]+)\"").orElseThrow();
        assertThat(cashier().post(batch + "/reenviar", "recipient", recipient).location())
                .as("what was sent stays as it is")
                .isEqualTo(batch);
    }

    @Test
    @Tag("LNK-08")
    void twoClicksOnSendAreOneBatch() {
        String draft = begin("ana@wispmega");
        Answer first = confirm(draft, "0", SEED);
        Answer second = confirm(draft, "0", SEED);
        portal.memory().ringDueAlarms();

        assertThat(first.location()).isEqualTo(draft);
        assertThat(second.location()).isEqualTo(draft);
        assertThat(sent()).hasSize(1);
    }

    @Test
    @Tag("LNK-08")
    void whatSomebodyElseChangedIsShownBeforeItIsSent() {
        String draft = begin("ana@wispmega");
        write(administrator(), draft, "Otro {{ url_autologin }}", true);

        Answer raced = confirm(draft, "0", SEED);
        portal.memory().ringDueAlarms();

        assertThat(raced.status()).isEqualTo(409);
        assertThat(raced.words()).contains("Este envío cambió mientras lo revisaba");
        assertThat(sent()).isEmpty();
    }

    @Test
    @Tag("LNK-08")
    void whatWasTypedAfterThePreviewIsShownBeforeItIsSent() {
        String draft = begin("ana@wispmega");

        Answer changed = confirm(draft, "0", LINK);
        portal.memory().ringDueAlarms();

        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.words()).contains("Cambió el texto después de la vista previa.", "Hola Ana Torres Medina");
        assertThat(sent()).isEmpty();
        assertThat(confirm(draft, changed.input("version"), LINK).location()).isEqualTo(draft);
        portal.memory().ringDueAlarms();
        assertThat(sent()).hasSize(1);
    }

    @Test
    @Tag("LNK-09")
    void aReminderWithoutLinkBeginsAsPlainOne() {
        useCases().templates().change(admin(), TemplateKind.PAYMENT_REMINDER, 0, "", "Debe {{ saldo }}.");

        Answer page = cashier().get(begin("ana@wispmega"));

        assertThat(page.words()).contains("Debe $499.00.", "No lleva el enlace");
    }

    @Test
    @Tag("LNK-11")
    void whatIsUnsureIsSentAgainAfterAWarning() {
        portal.memory().phones().answer(SendResult.unsure("La pasarela no respondió."));
        String batch = confirmed("ana@wispmega", "luis@wispmega");
        portal.memory().ringDueAlarms();
        portal.memory().phones().recover();

        assertThat(cashier().get(batch).words())
                .contains("Enviar de nuevo los 2 inciertos", "el mensaje puede llegar dos veces");
        cashier().post(batch + "/reenviar", "estado", "UNSURE");
        portal.clock().advance(Duration.ofMinutes(2));
        portal.memory().ringDueAlarms();

        assertThat(sent()).hasSize(2);
    }

    @Test
    @Tag("LNK-08")
    void withoutGatewayThePageSaysSo() {
        portal.memory().phones().offer();

        Answer page = cashier().get(begin("ana@wispmega"));

        assertThat(page.words()).contains("No hay con qué enviar mensajes").doesNotContain("Sí, enviar ahora");
    }

    @Test
    @Tag("STA-01")
    void aTechnicianHasNoPartInIt() {
        assertThat(technician().get(BATCHES).status()).isEqualTo(403);
        assertThat(technician().post(BATCHES, "do", "all").status()).isEqualTo(403);
        assertThat(cashier().get("/admin/facturas").words()).contains("Recordar a todas las que coinciden");
    }

    /** The address of a draft for the oldest invoice of each. */
    private String begin(String... customers) {
        String[] fields = new String[2 + 2 * customers.length];
        fields[0] = "do";
        fields[1] = "chosen";
        for (int i = 0; i < customers.length; i++) {
            fields[2 + 2 * i] = "invoice";
            fields[3 + 2 * i] = invoice(customers[i], 0).id().toString();
        }
        return cashier().post(BATCHES, fields).location();
    }

    private String confirmed(String... customers) {
        String draft = begin(customers);
        write(cashier(), draft, LINK, true);
        confirm(draft, "1", LINK);
        return draft;
    }

    private Answer confirm(String draft, String version, String text) {
        return cashier().post(draft + "/confirmar", "version", version, "text", text, "asLink", "on");
    }

    private static Answer write(Visitor visitor, String draft, String text, boolean asLink) {
        return asLink
                ? visitor.post(draft, "version", "0", "text", text, "asLink", "on")
                : visitor.post(draft, "version", "0", "text", text);
    }

    private List<String> sent() {
        return portal.memory().phones().latest(wispmega(), 100).stream()
                .map(CapturedMessage::message)
                .map(message -> message.text())
                .toList();
    }

    private void price(String segment, String cap) {
        SendingPrice price = new SendingPrice(Money.of(segment, "MXN"), Money.of(cap, "MXN"));
        Map<String, String> fields = Map.of("url", "http://192.168.1.20:8080", "user", "sms");
        Gateway gateway = new Gateway(GatewayKind.ANDROID, fields, null, 200, price, 0);
        stored(() -> adapter(GatewayStore.class).put(admin().tenant(), gateway));
    }

    private void sentJustNow() {
        OutboxEntryId key = new OutboxEntryId(UUID.randomUUID());
        PhoneMessage message = new PhoneMessage(key, Channel.SMS, "+525581119999", "Hola");
        Instant now = portal.memory().clock().instant();
        stored(() ->
                adapter(SendLog.class).begin(admin().tenant(), SendAttempt.begun(message, 1, SendCause.EVENT, now)));
    }

    private void stored(Runnable change) {
        adapter(Transactions.class).runInTransaction(change);
    }

    private <S> S adapter(Class<S> spi) {
        return useCases().adapters().get(spi);
    }
}
