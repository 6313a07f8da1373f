package com.example.isp;

import io.wispportal.router.DesiredService;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterUnavailableException;
import io.wispportal.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Tells an imaginary network controller over HTTP what a service should be:
 * {@code PUT /tenants/{tenant}/services/{service}} with {@code {"ip":"10.0.0.7","suspended":true}}. Being a bean is all
 * that makes the portal use it.
 */
@ApplicationScoped
public class ControllerRouters implements RouterGateway {

    private static final String DEFAULT_URL = "http://localhost:9999";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI controller;

    public ControllerRouters() {
        this(URI.create(
                System.getProperty("CONTROLLER_URL", System.getenv().getOrDefault("CONTROLLER_URL", DEFAULT_URL))));
    }

    ControllerRouters(URI controller) {
        this.controller = controller;
    }

    @Override
    public void apply(TenantId tenant, DesiredService desired) {
        URI address = controller.resolve("/tenants/" + tenant + "/services/" + desired.service());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json(desired)))
                .build();
        int status = send(request);
        if (status != 204) {
            throw new RouterUnavailableException("El controlador de la red respondió " + status + ".");
        }
    }

    private int send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new RouterUnavailableException("El controlador de la red no responde.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RouterUnavailableException("El aviso al controlador de la red se interrumpió.", e);
        }
    }

    /** An address holds no character that JSON would have to escape. */
    private static String json(DesiredService desired) {
        String ip = desired.ip() == null ? "null" : '"' + desired.ip() + '"';
        return "{\"ip\":" + ip + ",\"suspended\":" + desired.suspended() + "}";
    }
}
