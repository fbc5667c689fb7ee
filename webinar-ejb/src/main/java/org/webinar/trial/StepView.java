package org.webinar.trial;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A line of a report.
 *
 * @param step what was tried
 * @param outcome how it ended
 * @param finding why it failed; null when it did not
 * @param begunAt when it began
 * @param endedAt when it ended; null while it is tried
 * @param detail in the machine's own words; null when it said none
 * @param detailFrench the same in French, where the driver knows it; null when there are none
 */
public record StepView(
        Step step,
        StepReport.Outcome outcome,
        Finding finding,
        Instant begunAt,
        Instant endedAt,
        String detail,
        String detailFrench)
        implements Serializable {

    /** How long it took; null while it is tried. */
    public Duration took() {
        return endedAt == null ? null : Duration.between(begunAt, endedAt);
    }

    /** The machine's own words; null when it said none. */
    public String words(Locale language) {
        return language.getLanguage().equals("fr") ? detailFrench : detail;
    }
}
