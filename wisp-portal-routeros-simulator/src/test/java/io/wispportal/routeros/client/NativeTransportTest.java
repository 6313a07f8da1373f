package io.wispportal.routeros.client;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.routeros.transport.RouterTransport;
import org.junit.jupiter.api.Test;

class NativeTransportTest extends RouterSessionContract {

    @Override
    protected RouterTransport transport() {
        return new NativeTransport(64);
    }

    @Test
    void aWindowIsAPlausibleNumber() {
        assertThatThrownBy(() -> new NativeTransport(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NativeTransport(257)).isInstanceOf(IllegalArgumentException.class);
    }
}
