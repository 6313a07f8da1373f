package io.wispportal.planted;

final class Raw {
    java.util.List anything;

    java.util.List anything() {
        return anything;
    }
}
