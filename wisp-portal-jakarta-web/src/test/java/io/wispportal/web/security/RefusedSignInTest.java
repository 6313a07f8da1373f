package io.wispportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is refused at sign-in learns nothing about who has an account (CRE-10). */
@Tag("CRE-10")
class RefusedSignInTest extends SecurityTest {

    private static final String WRONG = "no-es-esta-1";

    @Test
    void onThePortalEveryRefusalIsTheSameAnswer() {
        assertSame(
                portal.visitor(),
                List.of(
                        "luis@wispmega",
                        "nadie@wispmega",
                        "ana@redrural",
                        "admin@wispmega",
                        "ana@ninguna",
                        "ana",
                        "@",
                        "@wispmega",
                        "ana@",
                        "a@b@c",
                        "x".repeat(500),
                        "ana@wispmega\u0000",
                        "' or 1=1 --"),
                "wispmega-2026");
    }

    @Test
    void onTheDomainEveryRefusalIsTheSameAnswer() {
        assertSame(
                portal.visitorOfDomain(),
                List.of("luis", "nadie", "luis@wispmega", "ana@redrural", "admin"),
                "wispmega-2026");
    }

    @Test
    void onTheConsoleEveryRefusalIsTheSameAnswer() {
        assertSame(
                portal.staffVisitor(),
                List.of("caja@wispmega", "nadie@wispmega", "ana@wispmega", "caja", "admin@redrural"),
                "demo-admin-2026");
    }

    /** Also for the first account once it is locked, with its right password. */
    private void assertSame(Visitor visitor, List<String> users, String right) {
        String token = visitor.token();
        String first = refusal(visitor, token, users.get(0), WRONG);
        for (String user : users) {
            portal.clock().advance(Duration.ofMinutes(11)); // many names from one address would block it
            assertThat(refusal(visitor, token, user, WRONG)).as(user).isEqualTo(first);
        }
        for (int i = 0; i < 6; i++) {
            refusal(visitor, token, users.get(0), WRONG);
        }
        assertThat(refusal(visitor, token, users.get(0), right)).as("locked").isEqualTo(first);
    }

    private static String refusal(Visitor visitor, String token, String user, String password) {
        Answer answer = visitor.postWithToken("/entrar", token, "user", user, "password", password);
        TreeMap<String, List<String>> headers =
                new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeIf(name -> name.equalsIgnoreCase("Date") || name.equalsIgnoreCase("Content-Length"));
        String body = answer.text()
                .replaceAll("name=\"form-token\" value=\"[^\"]*\"", "")
                .replaceAll("(<input id=\"user\" name=\"user\" value=\")[^\"]*\"", "$1\"");
        return answer.status() + headers.toString() + body;
    }
}
