package com.example.isp;

final class Nothing {
    int lengthOf(String text) {
        return text.length();
    }

    int broken() {
        return lengthOf(null);
    }
}
