package io.wispportal.web.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;

/** Renders the precompiled templates. */
public final class Pages {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader());

    private Pages() {}

    /**
     * The content of a template with one parameter.
     *
     * @param template path below the templates' root, for example {@code customer/home.jte}
     */
    public static Content of(String template, Object view) {
        return output -> ENGINE.render(template, view, output);
    }
}
