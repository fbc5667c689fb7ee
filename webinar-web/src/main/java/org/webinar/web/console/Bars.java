package org.webinar.web.console;

import java.util.List;
import org.webinar.presence.AudienceFigures;

/**
 * A bar for each minute, as an SVG path with its foot on the ground.
 *
 * @param width one for each minute
 * @param path the outline of all bars
 */
public record Bars(int width, String path) {
    /** How high the highest bar is; the drawing is stretched to its place. */
    public static final int HEIGHT = 100;

    static Bars of(AudienceFigures figures) {
        List<AudienceFigures.Minute> minutes = figures.minutes();
        int peak = Math.max(1, figures.peak());
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < minutes.size(); i++) {
            int height = Math.round((float) HEIGHT * minutes.get(i).viewers() / peak);
            path.append(String.format("M%d %dv-%dh1v%dz", i, HEIGHT, height, height));
        }
        return new Bars(minutes.size(), path.toString());
    }

    public int height() {
        return HEIGHT;
    }
}
