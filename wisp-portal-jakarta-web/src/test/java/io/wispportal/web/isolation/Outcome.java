package io.wispportal.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;

/** How the portal answers. */
enum Outcome {
    /** The page, or the file. */
    SHOWN(200, "", ""),
    /** On to another page; what a form asked for is done. */
    DONE(303, "/(?!\\?sesion=(terminada|perdida)).+", ""),
    /** To sign-in, which is the first page. */
    FIRST_PAGE(303, "/", ""),
    /** To sign-in, told that the session is over. */
    ENDED(303, "/\\?sesion=terminada&a=(%2F[a-z0-9.-]+)+", ""),
    /** To sign-in, told that what was sent is lost; the way leads back to the form. */
    LOST(303, "/\\?sesion=perdida&a=(%2F[a-z0-9.-]+)+", ""),
    /** The form again: something is missing. */
    INCOMPLETE(400, "", "Escriba su usuario y su contraseña."),
    /** The form again: something in it is wrong. */
    REFUSED(422, "", "antes de enviar"),
    /** Not with this role, inside the own tenant. */
    FORBIDDEN(403, "", "No tiene permiso para esto"),
    /** There is no such thing, or it is somebody else's: the same page. */
    MISSING(404, "", "No encontramos esta página"),
    /** A link that opens nothing, whatever it is. */
    OVER(404, "", "Este enlace ya no sirve"),
    /** A form that did not come from where it must. */
    EXPIRED(403, "", ""),
    /** No portal here. */
    NOWHERE(404, "", "Aquí no hay ninguna página");

    private final int status;
    private final String location;
    private final String words;

    Outcome(int status, String location, String words) {
        this.status = status;
        this.location = location;
        this.words = words;
    }

    void check(Answer answer) {
        assertThat(answer.status())
                .as("status, with location '%s' and text: %s", answer.location(), answer.words())
                .isEqualTo(status);
        assertThat(answer.location()).as("location").matches(location);
        if (!words.isEmpty()) {
            assertThat(answer.words()).contains(words);
        }
    }
}
