package org.webinar.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webinar.settings.Secrets;

/** Gives tickets out and reads them; each server believes those of the others, for all have the same secret. */
@ApplicationScoped
public class Tickets {
    private static final Duration GOOD_FOR = Duration.ofHours(12);
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,12})\\.([A-Za-z0-9-]{1,60})\\.([0-9a-f]{64})");

    private final Secrets secrets;
    private final Clock clock;

    /** For the container's proxy. */
    public Tickets() {
        this(null, null);
    }

    @Inject
    Tickets(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A ticket as it goes over the wire. */
    public String write(Ticket ticket) {
        long end = clock.instant().plus(GOOD_FOR).getEpochSecond();
        return end + "." + ticket.holder() + "." + secrets.wordFor(purpose(ticket, end));
    }

    /** The ticket that was written so; empty when it is none of ours, for another event, or too old. */
    public Optional<Ticket> read(long eventId, String written) {
        Matcher matcher = WRITTEN.matcher(written == null ? "" : written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long end = Long.parseLong(matcher.group(1));
        return Optional.of(new Ticket(eventId, matcher.group(2)))
                .filter(ticket -> end > clock.instant().getEpochSecond())
                .filter(ticket -> secrets.isWordFor(purpose(ticket, end), matcher.group(3)));
    }

    private static String purpose(Ticket ticket, long end) {
        return "reactions " + ticket.eventId() + " " + ticket.holder() + " " + end;
    }
}
