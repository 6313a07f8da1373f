package io.wispportal.core.document;

import java.text.Normalizer;

/** Makes a file name that people may see: never used on disk. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** Removes folders, control, direction and other invisible characters; cuts it, keeping the ending. */
    static String shown(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
                .strip();
        if (name.isBlank() || name.chars().allMatch(c -> c == '.')) {
            return "comprobante";
        }
        return name.length() <= LONGEST ? name : shortened(name);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        int cut = LONGEST - ending.length();
        boolean splits = Character.isHighSurrogate(name.charAt(cut - 1));
        return name.substring(0, splits ? cut - 1 : cut) + ending;
    }
}
