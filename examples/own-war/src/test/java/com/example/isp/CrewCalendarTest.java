package com.example.isp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.wispportal.core.preinstall.StepOrder;
import io.wispportal.preinstall.InstallationStep;
import io.wispportal.testing.contract.InstallationStepContract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The step keeps the contract, against a calendar over real HTTP. */
class CrewCalendarTest extends InstallationStepContract {

    private final Map<String, String> visits = new ConcurrentHashMap<>();
    private volatile boolean down;
    private HttpServer calendar;
    private InstallationStep step;

    @BeforeEach
    void startCalendar() throws IOException {
        calendar = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        calendar.createContext("/visits/", this::answer);
        calendar.start();
        step = new CrewCalendar(
                URI.create("http://127.0.0.1:" + calendar.getAddress().getPort() + "/"));
    }

    @AfterEach
    void stopCalendar() {
        calendar.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String visit = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (!down) {
            visits.put(exchange.getRequestURI().getPath(), visit);
        }
        exchange.sendResponseHeaders(down ? 503 : 204, -1);
        exchange.close();
    }

    @Override
    protected void requireDoneOnce() {
        assertThat(visits.values()).containsExactly("2026-03-20 Beto: Calle 5 № 7");
    }

    @Override
    protected InstallationStep step() {
        return step;
    }

    @Override
    protected void arrange(StepOrder order) {
        order.after("provision", step);
    }

    @Override
    protected void breakDown() {
        down = true;
    }

    @Override
    protected void mend() {
        down = false;
    }
}
