package com.example.isp;

import io.wispportal.preinstall.Installation;
import io.wispportal.preinstall.InstallationStep;
import io.wispportal.preinstall.StepContext;
import io.wispportal.preinstall.StepMoment;
import io.wispportal.preinstall.StepPhase;
import io.wispportal.preinstall.StepRefusedException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;

/**
 * Enters each installation into the calendar of the ISP's crew: {@code PUT visits/{service}} with who goes where and when.
 * Promised, for a calendar that is down must not keep anybody from activating; {@code PUT} with the service's id, for it may
 * be told twice.
 */
final class CrewCalendar implements InstallationStep {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI calendar;

    CrewCalendar(URI calendar) {
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "crew-calendar";
    }

    @Override
    public StepMoment moment() {
        return StepMoment.ACTIVATION;
    }

    @Override
    public StepPhase phase() {
        return StepPhase.PROMISED;
    }

    @Override
    public void work(StepContext context) {
        Installation agreed = Objects.requireNonNull(context.request().installation());
        String visit = agreed.date() + " " + agreed.technician() + ": "
                + context.request().applicant().address();
        send(HttpRequest.newBuilder(calendar.resolve("visits/" + agreed.service()))
                .timeout(Duration.ofSeconds(10))
                .PUT(BodyPublishers.ofString(visit))
                .build());
    }

    private void send(HttpRequest request) {
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new StepRefusedException("El calendario de cuadrillas respondió " + status + ".");
            }
        } catch (IOException down) {
            throw new StepRefusedException("El calendario de cuadrillas no responde.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StepRefusedException("El aviso al calendario de cuadrillas se interrumpió.");
        }
    }
}
