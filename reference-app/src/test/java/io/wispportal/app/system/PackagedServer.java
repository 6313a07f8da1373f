package io.wispportal.app.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the build made, as commands. */
enum PackagedServer {
    /** The runnable jar with WildFly inside. */
    WILDFLY {
        @Override
        List<String> command(int port) {
            return java("wisp-portal.jar");
        }
    },
    /** The same WAR in Payara Micro. */
    PAYARA {
        @Override
        List<String> command(int port) {
            return java("wisp-portal-payara.jar", "--port", Integer.toString(port));
        }
    },
    /** The one command of the README. */
    RUN_SCRIPT {
        @Override
        List<String> command(int port) {
            return List.of(Path.of("..", "run").toAbsolutePath().normalize().toString());
        }
    };

    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");

    abstract List<String> command(int port);

    private static List<String> java(String jar, String... arguments) {
        Path file = Path.of("target", jar).toAbsolutePath();
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is missing: mvn -Ppayara package makes it");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-jar", file.toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
