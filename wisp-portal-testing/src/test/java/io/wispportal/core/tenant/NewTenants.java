package io.wispportal.core.tenant;

import java.util.HashMap;
import java.util.Map;

/** Tenants to open. */
final class NewTenants {

    static final String PASSWORD = "siete llamas 7";

    private NewTenants() {}

    static NewTenant smallest() {
        return form(Map.of(
                "name", "Andina Redes",
                "slug", "andina",
                "currency", "PEN",
                "locale", "es-PE",
                "zone", "America/Lima",
                "userName", "jefa",
                "password", PASSWORD));
    }

    static NewTenant complete() {
        Map<String, String> values = values(smallest());
        values.put("email", "hola@andina.example");
        values.put("phone", "+51 1 234 5678");
        values.put("whatsapp", "+51987654321");
        values.put("domain", "clientes.andina.example");
        values.put("brandColor", "#aa3300");
        values.put("administrator", "María Quispe");
        return form(values);
    }

    static NewTenant with(String field, String value, NewTenant form) {
        Map<String, String> values = values(form);
        values.put(field, value);
        return form(values);
    }

    private static Map<String, String> values(NewTenant form) {
        Map<String, String> values = new HashMap<>();
        values.put("name", form.name());
        values.put("slug", form.slug());
        values.put("currency", form.currency());
        values.put("locale", form.locale());
        values.put("zone", form.zone());
        values.put("email", form.email());
        values.put("phone", form.phone());
        values.put("whatsapp", form.whatsapp());
        values.put("domain", form.domain());
        values.put("brandColor", form.brandColor());
        values.put("userName", form.userName());
        values.put("administrator", form.administrator());
        values.put("password", form.password());
        return values;
    }

    private static NewTenant form(Map<String, String> values) {
        return new NewTenant(
                values.get("name"),
                values.get("slug"),
                values.get("currency"),
                values.get("locale"),
                values.get("zone"),
                values.get("email"),
                values.get("phone"),
                values.get("whatsapp"),
                values.get("domain"),
                values.get("brandColor"),
                values.get("userName"),
                values.get("administrator"),
                values.get("password"));
    }
}
