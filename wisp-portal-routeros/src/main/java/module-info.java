/** What an integrator plugs in: the customer portal's work on RouterOS routers. */
module io.wispportal.routeros {
    requires static transitive org.jspecify;

    exports io.wispportal.routeros.plan;
}
