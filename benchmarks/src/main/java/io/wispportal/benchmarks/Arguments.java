package io.wispportal.benchmarks;

import java.util.List;

/** What was typed behind a benchmark's name; what is left out has a size that takes a few minutes. */
record Arguments(List<String> given) {

    static Arguments of(String... given) {
        return new Arguments(List.of(given));
    }

    String text(int index) {
        return given.get(index);
    }

    int number(int index, int otherwise) {
        return given.size() > index ? Integer.parseInt(given.get(index)) : otherwise;
    }
}
