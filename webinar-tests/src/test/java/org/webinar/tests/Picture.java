package org.webinar.tests;

import com.microsoft.playwright.Locator;
import java.util.List;

/**
 * What a player really shows: one decoded picture, as shades of grey.
 *
 * @param greys row by row
 */
record Picture(List<Integer> greys) {
    private static final int VISIBLE = 24;

    private static final String DRAW = "video => { const canvas = document.createElement('canvas');"
            + " canvas.width = 320; canvas.height = 180;"
            + " const pen = canvas.getContext('2d'); pen.drawImage(video, 0, 0, 320, 180);"
            + " const dots = pen.getImageData(0, 0, 320, 180).data; const greys = [];"
            + " for (let i = 0; i < dots.length; i += 4)"
            + " greys.push(Math.round((dots[i] + dots[i + 1] + dots[i + 2]) / 3));"
            + " return greys; }";

    @SuppressWarnings("unchecked")
    static Picture of(Locator video) {
        return new Picture((List<Integer>) video.evaluate(DRAW));
    }

    /** How many dots look different. */
    long dotsThatDiffer(Picture other) {
        long different = 0;
        for (int i = 0; i < greys.size(); i++) {
            if (Math.abs(greys.get(i) - other.greys.get(i)) > VISIBLE) {
                different++;
            }
        }
        return different;
    }

    /** How many dots are bright: none in a black picture. */
    long brightDots() {
        return greys.stream().filter(grey -> grey > 128).count();
    }
}
