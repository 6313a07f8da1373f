package io.wispportal.web.staff;

import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Brand;
import io.wispportal.web.page.QrPicture;

/**
 * A public page to be passed on, as {@code staff/public-link.jte} shows it: link, QR code and what to paste into the
 * company's own web site (BAL-07).
 *
 * @param address  whole, with scheme
 * @param brief    a shorter one that leads there
 * @param label    what its button says
 * @param language of the label, {@code es-MX}
 * @param path     of the console's page about it: pictures are at {@code qr.svg} and {@code qr.png} below it
 * @param fileName of the pictures, without ending
 * @param brand    the company's colour
 * @param elsewhere whether it leads to the default portal host because the form is closed on the tenant's own domain
 */
public record PublicLink(
        String address,
        String brief,
        String label,
        String language,
        String path,
        String fileName,
        Brand brand,
        boolean elsewhere) {

    public QrPicture qr() {
        return QrPicture.of(address);
    }

    /** A button for a page, in the company's colour, that needs no style sheet there. */
    public String button() {
        String style = "display:inline-block;padding:.75em 1.25em;border-radius:.5em;font:bold 1em sans-serif;"
                + "text-decoration:none;background:%s;color:%s".formatted(brand.ground(), brand.on());
        return "<a style=\"" + style + "\" " + link().substring("<a ".length());
    }

    private String link() {
        return "<a href=\"" + escaped(address) + "\">" + escaped(label) + "</a>";
    }

    /** A page that leads there by itself, whole. */
    public String redirect() {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="refresh" content="0; url=%s">
                <title>%s</title>
                </head>
                <body>
                <p>%s</p>
                </body>
                </html>""".formatted(escaped(language), escaped(address), escaped(label), link());
    }

    Reply svg() {
        return new Reply.Picture("image/svg+xml", fileName + ".svg", qr()::writeSvg);
    }

    Reply png() {
        return new Reply.Picture("image/png", fileName + ".png", qr()::writePng);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
