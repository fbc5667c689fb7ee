package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.webinar.administration.GatewayDesk;
import org.webinar.gateway.GatewaySheet;
import org.webinar.spi.gateway.GatewayDriver;
import org.webinar.web.texts.Sentences;

/** How gateways and times are spoken of on the administrators' pages. */
@Named
@RequestScoped
public class GatewayWords {
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss zzz", Locale.ROOT);
    private static final int SECOND = 1_000;
    private static final int TENTH = 100;

    @Inject
    private GatewayDesk desk;

    @Inject
    private Sentences sentences;

    Locale language() {
        return Locale.forLanguageTag(sentences.getLanguage());
    }

    /** The name of a gateway: where it is driven, or its number where nobody knows. */
    public String name(GatewaySheet sheet) {
        return sheet.host().isEmpty()
                ? sentences.of("gateways.number", sheet.gateway().id())
                : sheet.host();
    }

    /** The name of a make; the make itself when its driver is gone. */
    public String make(String make) {
        return driver(make).map(driver -> driver.label(language())).orElse(make);
    }

    Optional<GatewayDriver> driver(String make) {
        return desk.drivers().stream()
                .filter(driver -> driver.make().equals(make))
                .findFirst();
    }

    /** A moment as people read it. */
    public String moment(Instant moment) {
        return moment == null ? "" : sentences.of("moment", moment);
    }

    /** A moment to the second, for those who compare it with logs. */
    public String exact(Instant moment) {
        return moment == null ? "" : EXACT.format(moment.atZone(sentences.zone()));
    }

    /** Seconds with a tenth. */
    public String seconds(Duration length) {
        return length == null
                ? ""
                : sentences.of("trial.seconds", (double) (length.toMillis() / TENTH * TENTH) / SECOND);
    }
}
