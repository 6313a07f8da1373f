package com.example.isp;

import io.wispportal.router.RouterUnavailableException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** The controller's HTTP: {@code GET table} answers lines {@code address page}; {@code PUT} and {@code DELETE table/address}. */
final class ControllerClient {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI controller;

    ControllerClient() {
        this(URI.create(System.getProperty(
                "CONTROLLER_URL", System.getenv().getOrDefault("CONTROLLER_URL", "http://localhost:9999"))));
    }

    ControllerClient(URI controller) {
        this.controller = controller;
    }

    /** Pages by address. */
    Map<String, String> read(String table) {
        Map<String, String> pages = new TreeMap<>();
        send(request(table).GET()).lines().map(line -> line.split(" ", 2)).forEach(line -> pages.put(line[0], line[1]));
        return pages;
    }

    void put(String table, String address, String page) {
        send(request(table + "/" + address).PUT(BodyPublishers.ofString(page)));
    }

    void delete(String table, String address) {
        send(request(table + "/" + address).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(controller.resolve(path)).timeout(Duration.ofSeconds(10));
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 == 2) {
                return answer.body();
            }
            throw new RouterUnavailableException("El controlador de la red respondió " + answer.statusCode() + ".");
        } catch (IOException e) {
            throw new RouterUnavailableException("El controlador de la red no responde.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RouterUnavailableException("El aviso al controlador de la red se interrumpió.", e);
        }
    }
}
