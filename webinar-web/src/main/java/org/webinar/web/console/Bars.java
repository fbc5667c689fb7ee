package org.webinar.web.console;

import java.time.Duration;
import java.time.Instant;
import org.webinar.presence.AudienceFigures;

/**
 * A bar for each minute, as an SVG path with its foot on the ground.
 *
 * @param width one for each minute, and some between two lives
 * @param path the outline of all bars
 */
public record Bars(int width, String path) {
    /** How high the highest bar is; the drawing is stretched to its place. */
    public static final int HEIGHT = 100;

    /** A pause is drawn as long as it was; what lies between one live and the next is not. */
    private static final long LONGEST_PAUSE = 30;

    private static final int BETWEEN_LIVES = 3;

    /** Half an hour: two bars as broad as the page look like a wall. */
    static final int NARROWEST = 30;

    static Bars of(AudienceFigures figures) {
        int peak = Math.max(1, figures.peak());
        StringBuilder path = new StringBuilder();
        int place = 0;
        Instant before = null;
        for (AudienceFigures.Minute minute : figures.minutes()) {
            place += before == null ? 0 : step(before, minute.startedAt());
            before = minute.startedAt();
            int height = Math.round((float) HEIGHT * minute.viewers() / peak);
            path.append(String.format("M%d %dv-%dh.8v%dz", place, HEIGHT, height, height));
        }
        return new Bars(Math.max(NARROWEST, place + 1), path.toString());
    }

    private static int step(Instant before, Instant now) {
        long minutes = Duration.between(before, now).toMinutes();
        return minutes > LONGEST_PAUSE ? BETWEEN_LIVES : (int) minutes;
    }

    public int height() {
        return HEIGHT;
    }
}
