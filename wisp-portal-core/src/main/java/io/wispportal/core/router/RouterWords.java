package io.wispportal.core.router;

import io.wispportal.router.LeftOut;
import io.wispportal.router.Obstacle;
import io.wispportal.router.RouterPlan;

/** What staff read about a router that is not as it should be; one sentence each. */
public final class RouterWords {

    private RouterWords() {}

    /** Of a plan that is not ready. */
    static String obstacle(RouterPlan plan) {
        RouterPlan.Removals removals = plan.confirmation();
        if (plan.obstacles().isEmpty() && removals != null) {
            return "Se quitarían %d de %d reglas del portal: revise el plan y confírmelo."
                    .formatted(removals.removed(), removals.owned());
        }
        return plan.obstacles().stream().findFirst().map(RouterWords::obstacle).orElse("El plan no se puede aplicar.");
    }

    public static String obstacle(Obstacle obstacle) {
        String detail = obstacle.detail();
        return switch (obstacle.kind()) {
            case UNSUPPORTED_VERSION -> "El portal no conoce la versión %s del router.".formatted(detail);
            case DEVICE_MODE -> "El modo del equipo no permite el web proxy; se cambia en el router mismo.";
            case PROXY_IN_USE -> "El web proxy del router ya lo usa alguien más.";
            case PROXY_PORT_CLASH -> "Otro servicio del router usa ya el puerto %s.".formatted(detail);
            case SAME_PORT -> "Dos clases de aviso tendrían el mismo puerto del web proxy.";
            case NO_PORTAL_ADDRESS -> "No se encontró la dirección IP del portal %s.".formatted(detail);
            case NAME_TAKEN -> "Algo ajeno en el router ocupa un nombre que el portal necesita: %s.".formatted(detail);
            case NOT_POSSIBLE -> "El router no puede llevar lo que se pide: %s.".formatted(detail);
        };
    }

    public static String leftOut(LeftOut left) {
        return switch (left.kind()) {
            case TAKEN -> "En el router algo ajeno y sin efecto ocupa su dirección o nombre.";
            case DONE_BY_OTHERS -> "En el router ya lo hace una regla ajena.";
            case TWICE -> "Otro servicio del mismo router tiene la misma dirección IP o el mismo nombre de cola.";
            case NOT_HANDED_OVER -> "Su usuario PPP en el router no es del portal.";
            case NO_LOGIN -> "En el router no existe su usuario PPP.";
            case BAD_NAME -> "El router no acepta el nombre de su usuario PPP o de su cola.";
            case BAD_ADDRESS -> "El router no acepta la dirección IP del servicio.";
        };
    }
}
