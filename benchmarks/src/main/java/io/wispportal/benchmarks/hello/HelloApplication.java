package io.wispportal.benchmarks.hello;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** A Jakarta REST application with one resource. */
@ApplicationPath("/benchmark")
public class HelloApplication extends Application {}
