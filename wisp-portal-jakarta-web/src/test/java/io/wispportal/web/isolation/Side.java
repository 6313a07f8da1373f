package io.wispportal.web.isolation;

import java.util.List;

/** One of the demo's two tenants, as the matrix uses it. */
enum Side {
    /** The tenant with a domain of its own. */
    WISPMEGA(
            "wispmega",
            List.of("Torres Medina", "ana@example.com", "TOMA850312", "10.20.0.11", "+52 55 8111 2201"),
            List.of("WispMega", "wispmega", "Alejandra Montes", "BBVA", "OXXO", "Internet Hogar"),
            List.of("Transferencia BBVA 0123456789", "OXXO 4152-3131", "Efectivo oficina")),
    /** The other one. */
    REDRURAL(
            "redrural",
            List.of("Quiroga", "ana.quiroga@example.com", "52123456", "10.60.0.21", "+57 300 555 0101"),
            List.of("Red Rural", "redrural", "Andrés Pineda", "Bancolombia", "Consignación", "Rural 20"),
            List.of("Bancolombia 111-222333-44"));

    private final String slug;
    private final List<String> personal;
    private final List<String> common;
    private final List<String> internal;

    Side(String slug, List<String> personal, List<String> common, List<String> internal) {
        this.slug = slug;
        this.personal = personal;
        this.common = common;
        this.internal = internal;
    }

    String slug() {
        return slug;
    }

    /** The customer who owns the things that the matrix asks for. */
    String owner() {
        return "ana@" + slug;
    }

    String administrator() {
        return "admin@" + slug;
    }

    Side other() {
        return this == WISPMEGA ? REDRURAL : WISPMEGA;
    }

    /** What finds the owner, and nobody else, in the list of customers. */
    String searched() {
        return personal.get(0);
    }

    /** The same for a customer that no actor is, where there is one; on the other side nothing is changed. */
    String spare() {
        return this == WISPMEGA ? "rosa" : "ana";
    }

    /** A text that is put into things of this tenant to see where it turns up. */
    String mark() {
        return "canario-" + slug;
    }

    /** The same for things of its owner alone. */
    String personalMark() {
        return mark() + "-de-ana";
    }

    /** The same for what staff alone may read. */
    String internalMark() {
        return mark() + "-interno";
    }

    /** What is the owner's alone. */
    List<String> personal() {
        return personal;
    }

    /** What all of the tenant's people may read. */
    List<String> common() {
        return common;
    }

    /** What staff alone may read. */
    List<String> internal() {
        return internal;
    }
}
