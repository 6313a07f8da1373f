package io.wispportal.planted;

class RawTest {
    java.util.List anything() {
        return new java.util.ArrayList<String>();
    }
}
