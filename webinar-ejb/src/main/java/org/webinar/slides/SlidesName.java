package org.webinar.slides;

import java.text.Normalizer;

/**
 * Names of files as people gave them, made harmless: no folders, nothing that a shell, a header, a page or a reader's eye
 * could take for something else.
 */
final class SlidesName {
    private static final int LONGEST = 100;
    private static final String FALLBACK = "slides";

    private SlidesName() {}

    /** The name that we keep; never blank, and with the ending it had. */
    static String of(String typed) {
        String path = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC);
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                // Also marks that turn the direction of writing: "gpj.exe" would read as "exe.jpg".
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_")
                .replaceAll("\\.{2,}", ".")
                .strip();
        int dot = name.lastIndexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).replaceAll("^[. -]+", "");
        String ending = dot < 0 ? "" : name.substring(dot);
        if (stem.isBlank()) {
            stem = FALLBACK;
        }
        int longest = stem.offsetByCodePoints(0, Math.min(LONGEST, stem.codePointCount(0, stem.length())));
        return stem.substring(0, longest).strip() + ending;
    }
}
