package io.wispportal.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import io.wispportal.web.SampleFiles;
import io.wispportal.web.SentFile;
import io.wispportal.web.TestPortal;
import io.wispportal.web.Visitor;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The other tenant's ids in fields, searches and cursors, where the path names something of one's own. */
@Tag("TEN-01")
class CrossingTest extends WorldTest {

    private static final SentFile SAME_FILE =
            new SentFile("voucher", "igual.png", SampleFiles.png("the same in both tenants"));

    @Override
    protected World start() {
        return new InMemoryWorld(TestPortal.start());
    }

    @Test
    @Tag("MET-02")
    void aPaymentByTheOtherTenantsMethodIsRefused() {
        Things own = thingsOf(Side.WISPMEGA);
        String foreign = thingsOf(Side.REDRURAL).id(Thing.METHOD);
        String invoice = own.fresh(Thing.INVOICE);
        Visitor admin = people().of(Actor.ADMINISTRATOR).visitor();

        Answer reported = report(Actor.OWNER, own, invoice, foreign);
        Answer registered = admin.post(
                "/admin/facturas/" + invoice + "/pago",
                "method",
                foreign,
                "amount",
                "100",
                "paidOn",
                own.filled("{today}"),
                "version",
                "0");

        assertThat(reported.status()).isEqualTo(422);
        assertThat(reported.words()).contains("Esa forma de pago ya no está disponible.");
        assertThat(registered.status()).isEqualTo(422);
        Canary.check(Actor.OWNER, reported);
        Canary.check(Actor.ADMINISTRATOR, registered);
        assertThat(admin.get("/admin/facturas/" + invoice).words()).contains("Pendiente");
    }

    @Test
    void aFileThatTheOtherTenantsCustomerHasSentIsNotTaken() {
        Things own = thingsOf(Side.WISPMEGA);
        Things others = thingsOf(Side.REDRURAL);
        String path = "/mis-facturas/" + own.fresh(Thing.INVOICE) + "/reportar";
        String theirs = report(Actor.FOREIGN_CUSTOMER, others, others.fresh(Thing.INVOICE), "")
                .input("kept");
        assertThat(theirs).isNotEmpty();

        Answer answer = people().of(Actor.OWNER)
                .visitor()
                .post(
                        path,
                        "method",
                        own.filled("{method}"),
                        "amount",
                        "100",
                        "paidOn",
                        own.filled("{today}"),
                        "reference",
                        "1",
                        "kept",
                        theirs);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).doesNotContain("igual.png");
        Canary.check(Actor.OWNER, answer);
    }

    @Test
    void searchesAndCursorsFindNothingOfTheOtherTenant() {
        Things others = thingsOf(Side.REDRURAL);
        Visitor admin = people().of(Actor.ADMINISTRATOR).visitor();

        for (String path : List.of(
                "/admin/clientes?q=quiroga",
                "/admin/clientes?q=%25",
                "/admin/clientes?q=5212345",
                "/admin/clientes?desde=" + others.id(Thing.CUSTOMER),
                "/admin/clientes/" + thingsOf(Side.WISPMEGA).id(Thing.CUSTOMER) + "?desde=" + others.id(Thing.INVOICE),
                "/admin/facturas.csv?estado=todas",
                "/admin/facturas?estado=todas&q=quiroga",
                "/admin/facturas?estado=todas&q=%25",
                "/admin/facturas?estado=todas&desde=" + others.id(Thing.INVOICE),
                "/admin/facturas?estado=todas&orden=cliente&desde=" + others.id(Thing.INVOICE),
                "/admin/reporte-de-pagos?q=rural&estado=todos",
                "/admin/reporte-de-pagos?estado=todos&desde=" + others.id(Thing.REPORT),
                "/admin/envios?desde=" + others.id(Thing.BATCH),
                "/admin/envios/" + thingsOf(Side.WISPMEGA).id(Thing.BATCH) + "?desde=" + others.id(Thing.MESSAGE),
                "/admin/mensajes?desde=" + others.id(Thing.MESSAGE),
                "/admin/bitacora?desde=" + others.id(Thing.MESSAGE))) {
            Answer answer = admin.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            Canary.check(Actor.ADMINISTRATOR, answer);
        }
    }

    @Test
    @Tag("PAY-08")
    void theSameFileAndReferenceInTheOtherTenantAlertNobody() {
        Things own = thingsOf(Side.WISPMEGA);
        Things others = thingsOf(Side.REDRURAL);
        Answer theirs = report(Actor.FOREIGN_CUSTOMER, others, others.fresh(Thing.INVOICE), others.filled("{method}"));
        Answer hers = report(Actor.OWNER, own, own.fresh(Thing.INVOICE), own.filled("{method}"));
        assertThat(theirs.status()).isEqualTo(303);
        assertThat(hers.status()).isEqualTo(303);

        String id = hers.location().replaceAll("/mis-reportes/|\\?.*", "");
        Answer page = people().of(Actor.ADMINISTRATOR).visitor().get("/admin/reporte-de-pagos/" + id);

        assertThat(page.words()).contains("igual.png").doesNotContain("La misma referencia", "El mismo archivo");
    }

    private Answer report(Actor actor, Things its, String invoice, String method) {
        return people().of(actor)
                .visitor()
                .upload(
                        "/mis-facturas/" + invoice + "/reportar",
                        SAME_FILE,
                        "method",
                        method,
                        "amount",
                        "100",
                        "paidOn",
                        its.filled("{today}"),
                        "reference",
                        "igual-1");
    }
}
