package io.wispportal.core.message.template;

import io.wispportal.message.TemplateKind;
import java.util.List;

/** The closed set of tags of each kind of message. */
public final class TemplateTags {

    /** The company's name. */
    public static final String COMPANY = "empresa";
    /** The customer's full name. */
    public static final String CUSTOMER = "cliente";
    /** The customer's user name with the company's: {@code ana@wispmega}. */
    public static final String USER_NAME = "usuario";
    /** An invoice's number. */
    public static final String INVOICE = "factura";
    /** The month that an invoice is of, as customers know it: {@code septiembre de 2026}. */
    public static final String MONTH = "mes";
    /** The address of the customer's page about the report. */
    public static final String REPORT_PAGE = "enlace";
    /** A sentence that the service is on already, with the space before it; may be empty. */
    public static final String ACTIVATED = "activado";
    /** The amount of a payment. */
    public static final String AMOUNT = "importe";
    /** Why a report was returned. */
    public static final String REASON = "motivo";
    /** A sentence about what is left to pay or in credit, with the space before it; may be empty. */
    public static final String REMAINDER = "resto";
    /** The company's name and telephone. */
    public static final String SIGNATURE = "firma";
    /** What the selected invoices add up to. */
    public static final String BALANCE = "saldo";
    /** The earliest day on which one of them is due. */
    public static final String DUE = "vencimiento";
    /** A link that lets the customer in. */
    public static final String LINK = "url_autologin";
    /** The page where the balance is looked up. */
    public static final String BALANCE_PAGE = "url_saldo";

    /** Who asks for an installation, by name. */
    public static final String APPLICANT = "solicitante";
    /** What somebody who asks for an installation filled in, a line for each thing. */
    public static final String APPLICANT_DATA = "datos";

    /** The company's telephone; empty if it has none. */
    public static final String PHONE = "telefono";
    /** The company's WhatsApp number; empty if it has none. */
    public static final String WHATSAPP = "whatsapp";

    /** A code to choose a new password with. */
    public static final String CODE = "codigo";

    private TemplateTags() {}

    /** In the order in which they are shown to staff. */
    public static List<String> of(TemplateKind kind) {
        return switch (kind) {
            case REPORT_RECEIVED_TENANT -> List.of(COMPANY, CUSTOMER, USER_NAME, INVOICE, MONTH, AMOUNT, SIGNATURE);
            case REPORT_RECEIVED_CUSTOMER ->
                List.of(COMPANY, CUSTOMER, USER_NAME, INVOICE, MONTH, AMOUNT, ACTIVATED, REPORT_PAGE, SIGNATURE);
            case REPORT_APPROVED ->
                List.of(COMPANY, CUSTOMER, USER_NAME, INVOICE, MONTH, AMOUNT, REMAINDER, REPORT_PAGE, SIGNATURE);
            case REPORT_RETURNED ->
                List.of(COMPANY, CUSTOMER, USER_NAME, INVOICE, MONTH, AMOUNT, REASON, REPORT_PAGE, SIGNATURE);
            case DEFAULT_PASSWORD_SPRAYED -> List.of(COMPANY, SIGNATURE);
            case NEW_DEVICE -> List.of(COMPANY, CUSTOMER, USER_NAME, SIGNATURE);
            case PASSWORD_RESET -> List.of(COMPANY, CUSTOMER, USER_NAME, CODE, SIGNATURE);
            case PASSWORD_RESET_SMS -> List.of(COMPANY, CODE);
            case INSTALLATION_REQUESTED_TENANT -> List.of(COMPANY, APPLICANT, APPLICANT_DATA, SIGNATURE);
            case INSTALLATION_REQUESTED_APPLICANT, INSTALLATION_EMAIL_TAKEN -> List.of(COMPANY, SIGNATURE);
            case PAYMENT_REGISTERED -> List.of(COMPANY, CUSTOMER, INVOICE, MONTH, AMOUNT, REMAINDER);
            case PAYMENT_REMINDER -> List.of(COMPANY, CUSTOMER, BALANCE, DUE, LINK, BALANCE_PAGE);
        };
    }

    /** Without these the message would say nothing; a text that lacks one is not stored. */
    static List<String> needed(TemplateKind kind) {
        return switch (kind) {
            case PASSWORD_RESET, PASSWORD_RESET_SMS -> List.of(CODE);
            case INSTALLATION_REQUESTED_TENANT -> List.of(APPLICANT_DATA);
            case REPORT_RECEIVED_TENANT,
                    REPORT_RECEIVED_CUSTOMER,
                    REPORT_APPROVED,
                    REPORT_RETURNED,
                    DEFAULT_PASSWORD_SPRAYED,
                    NEW_DEVICE,
                    INSTALLATION_REQUESTED_APPLICANT,
                    INSTALLATION_EMAIL_TAKEN,
                    PAYMENT_REGISTERED,
                    PAYMENT_REMINDER -> List.of();
        };
    }
}
