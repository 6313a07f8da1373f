package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.notice.Notice;
import io.wispportal.notice.NoticeKind;
import io.wispportal.notice.NoticeStore;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** "Entendido": the customer puts a notice away, without a session. */
@Tag("NOT-02")
class ReadNoticeTest extends NoticeTest {

    private final Notice notice = notice("wispmega", NoticeKind.CUSTOM, "Mañana cerramos.");
    private final String ana = portal.noticeCode("ana@wispmega");

    @Test
    void theNoticeIsNotShownAnyMoreToWhoeverHasReadIt() {
        Answer page = from(ANA, "/aviso/mensaje/wispmega");
        assertThat(page.text()).contains("method=\"post\" action=\"/aviso/visto/wispmega\"");
        assertThat(page.input("c")).isEqualTo(ana);
        assertThat(page.input("notice")).isEqualTo(notice.id().toString());

        Answer sent = read("c=" + ana + "&notice=" + notice.id());

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).isEqualTo("/aviso/visto/wispmega");
        assertThat(from(ANA, sent.location()).words()).contains("Listo", "En un momento puede seguir navegando");
        assertThat(readers()).hasSize(1);
        assertThat(from(ANA, "/aviso/mensaje/wispmega").words()).doesNotContain("Mañana cerramos.");
        assertThat(from(PEDRO, "/aviso/mensaje/wispmega").words()).contains("Mañana cerramos.");
        assertThat(read("c=" + ana + "&notice=" + notice.id()).status()).isEqualTo(303);
    }

    @Test
    void onlyTheCodeIsARightNotTheAddressThatTheRequestComesFrom() {
        for (String body : new String[] {
            "notice=" + notice.id(),
            "c=&notice=" + notice.id(),
            "c=" + ana + "x&notice=" + notice.id(),
            "c=" + portal.noticeCode("ana@redrural") + "&notice=" + notice.id(),
            "c=" + ana,
            "c=" + ana + "&notice=1"
        }) {
            Answer sent = read(body);
            assertThat(sent.status()).as(body).isEqualTo(404);
            assertThat(sent.header("Set-Cookie")).isEmpty();
        }
        assertThat(readers()).isEmpty();
    }

    @Test
    @Tag("TEN-01")
    void anotherTenantsNoticeDoesNotExist() {
        Notice theirs = notice("redrural", NoticeKind.CUSTOM, "De otra empresa.");

        assertThat(read("c=" + ana + "&notice=" + theirs.id()).status()).isEqualTo(404);
        assertThat(send(ANA, "/aviso/visto/redrural", "c=" + ana + "&notice=" + theirs.id())
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Tag("NOT-01")
    void whoeverSignsInReadsItOnTheFirstPageAndPutsItAwayThere() {
        Visitor ana = portal.customer("ana@wispmega");
        assertThat(ana.get("/inicio").words()).contains("Mensaje de su proveedor Mañana cerramos. Entendido");

        Answer read = ana.post("/avisos/" + notice.id() + "/leido");

        assertThat(ana.get(read.location()).words())
                .contains("Ya no le mostraremos ese aviso.")
                .doesNotContain("Mañana cerramos.");
        assertThat(readers()).hasSize(1);
        assertThat(from(ANA, "/aviso/mensaje/wispmega").words()).doesNotContain("Mañana cerramos.");
        assertThat(portal.customer("pedro@wispmega").get("/inicio").words()).contains("Mañana cerramos.");
        assertThat(portal.customer("ana@redrural").get("/inicio").words()).doesNotContain("Mañana cerramos.");
    }

    @Test
    @Tag("TEN-01")
    void nobodyPutsAwayWhatIsNotShownToThem() {
        Notice theirs = notice("redrural", NoticeKind.CUSTOM, "De otra empresa.");
        Visitor ana = portal.customer("ana@wispmega");

        assertThat(ana.post("/avisos/" + theirs.id() + "/leido").status()).isEqualTo(404);
        ana.post("/avisos/" + notice.id() + "/leido");
        assertThat(ana.post("/avisos/" + notice.id() + "/leido").status()).isEqualTo(404);
    }

    @Test
    void whoeverIsNotKnownHasNoButton() {
        assertThat(from(STRANGER, "/aviso/mensaje/wispmega").text())
                .contains("Mañana cerramos.")
                .doesNotContain("<form");
    }

    private Answer read(String body) {
        return send(ANA, "/aviso/visto/wispmega", body);
    }

    private Set<?> readers() {
        return portal.memory()
                .portal()
                .adapters()
                .get(NoticeStore.class)
                .readers(portal.demo().tenant("wispmega").id(), notice.id());
    }
}
