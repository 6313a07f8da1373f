package io.wispportal.routeros.simulator;

/** Speeds up and down: {@code 10M/20M} is printed as {@code 10000000/20000000}, one alone stands for both. */
final class Rates {

    private Rates() {}

    static String normalise(String value) {
        int slash = value.indexOf('/');
        String up = slash < 0 ? value : value.substring(0, slash);
        String down = slash < 0 ? value : value.substring(slash + 1);
        return bits(up) + "/" + bits(down);
    }

    private static long bits(String text) {
        if (text.equals("unlimited")) {
            return 0;
        }
        if (!text.matches("\\d{1,15}|\\d{1,6}[kKMG]")) {
            throw new IllegalArgumentException(text);
        }
        long factor = factor(text.charAt(text.length() - 1));
        return Long.parseLong(factor == 1 ? text : text.substring(0, text.length() - 1)) * factor;
    }

    private static long factor(char unit) {
        return switch (unit) {
            case 'k', 'K' -> 1_000;
            case 'M' -> 1_000_000;
            case 'G' -> 1_000_000_000;
            default -> 1;
        };
    }
}
