package io.wispportal.message;

/** How a message reaches a phone. */
public enum Channel {
    /** Plain text over the mobile network. */
    SMS,
    /** WhatsApp, by templates that Meta has approved. */
    WHATSAPP
}
