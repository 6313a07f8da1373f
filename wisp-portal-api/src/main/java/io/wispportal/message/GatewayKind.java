package io.wispportal.message;

/** The kinds of gateways that a tenant can set up. */
public enum GatewayKind {
    /** Any gateway that takes SMS over HTTP, described by address, headers and body. */
    HTTP(Channel.SMS),
    /** SMS Gateway for Android: a phone in the tenant's network. */
    ANDROID(Channel.SMS),
    /** WhatsApp Cloud API. */
    WHATSAPP_CLOUD(Channel.WHATSAPP);

    private final Channel channel;

    GatewayKind(Channel channel) {
        this.channel = channel;
    }

    public Channel channel() {
        return channel;
    }
}
