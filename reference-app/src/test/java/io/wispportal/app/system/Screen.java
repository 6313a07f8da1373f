package io.wispportal.app.system;

/** How wide the window is. */
enum Screen {
    /** A cheap phone. */
    PHONE(360, 780),
    /** A desk in the office. */
    DESK(1280, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
