package io.wispportal.core.message.gateway;

import io.wispportal.message.SendResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a gateway's answer means. */
final class GatewayReplies {

    private static final Pattern ID =
            Pattern.compile("\"(?:id|message_?id)\"\\s*:\\s*\"([\\w.:=+/-]{1,120})\"", Pattern.CASE_INSENSITIVE);

    private GatewayReplies() {}

    /**
     * @param accepted    what the answer must contain, empty: nothing in particular
     * @param honoursKeys whether trying again is harmless
     */
    static SendResult read(Answer answer, String accepted, boolean honoursKeys) {
        int status = answer.status();
        if (answer.isGood()) {
            return good(answer, accepted, honoursKeys);
        }
        if (status == 409 && honoursKeys) {
            return SendResult.accepted("");
        }
        if (status == 401 || status == 403) {
            return SendResult.tryLater("La pasarela no acepta la cuenta o la clave.", null);
        }
        if (status == 408 || status == 425 || status == 429 || status == 503) {
            return SendResult.tryLater("La pasarela pidió esperar (" + status + ").", answer.retryAfter());
        }
        if (status >= 500) {
            return lost("La pasarela falló (" + status + ").", honoursKeys);
        }
        return SendResult.refused(
                status < 400
                        ? "La pasarela respondió con una redirección; revise la dirección."
                        : "La pasarela rechazó el mensaje (" + status + ").");
    }

    /** What should stand in the answer may stand in the part of it that was not read. */
    private static SendResult good(Answer answer, String accepted, boolean honoursKeys) {
        if (answer.body().contains(accepted)) {
            return SendResult.accepted(id(answer.body()));
        }
        return answer.whole()
                ? SendResult.refused("La pasarela respondió que no lo aceptó.")
                : lost("La respuesta de la pasarela es demasiado larga.", honoursKeys);
    }

    /** Whether it was taken is not known. */
    static SendResult lost(String why, boolean honoursKeys) {
        return honoursKeys ? SendResult.tryLater(why, null) : SendResult.unsure(why);
    }

    private static String id(String body) {
        Matcher matcher = ID.matcher(body);
        return matcher.find() ? matcher.group(1) : "";
    }
}
