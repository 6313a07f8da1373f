package io.wispportal.core.credential;

/**
 * The form for a new password with a code, exactly as typed.
 *
 * @param ticket what {@link PasswordRecovery#request} gave
 */
public record ResetForm(String ticket, String code, String next, String repeat) {

    CodeForm filled() {
        return new CodeForm(code, next, repeat);
    }

    /** Does not print code and passwords. */
    @Override
    public String toString() {
        return "ResetForm";
    }
}
