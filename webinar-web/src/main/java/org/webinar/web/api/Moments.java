package org.webinar.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.webinar.web.texts.Sentences;

/** Moments as programs read them (RFC 3339), with the offset of the site's zone at that moment. */
@RequestScoped
public class Moments {
    @Inject
    private Sentences sentences;

    /** The moment to the millisecond; null for none. */
    String of(Instant moment) {
        return moment == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.MILLIS)
                        .atZone(sentences.zone())
                        .toOffsetDateTime());
    }
}
