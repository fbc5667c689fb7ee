package org.webinar.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.webinar.settings.LiveCatalogue;
import org.webinar.settings.Secrets;
import org.webinar.settings.Settings;

/**
 * Makes and reads tickets. All who may watch a stream have the same one for half its life: it is part of the state that
 * open pages are told, it costs no question of the database, and a streaming server may remember our answer.
 */
@ApplicationScoped
public class Tickets {
    private static final String PURPOSE = "ticket ";
    private static final String FORM = "1";
    private static final int LONGEST = 1_000;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final Settings settings;
    private final Secrets secrets;
    private final Clock clock;

    /** For the container's proxy. */
    public Tickets() {
        this(null, null, null);
    }

    /** Tickets that live as long as the settings say. */
    @Inject
    public Tickets(Settings settings, Secrets secrets, Clock clock) {
        this.settings = settings;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * The ticket of this moment; good for half its life at least.
     *
     * @param playlist address of the stream's playlist
     * @return empty when streaming servers do not ask us, or the address can't be protected
     */
    public Optional<String> of(String playlist) {
        Duration life = settings.get(LiveCatalogue.TICKET_LIFE);
        return life.isZero() ? Optional.empty() : Stream.of(playlist).map(stream -> signed(stream, end(life)));
    }

    /** The end of the half life after this one: it is the same for everybody who asks meanwhile. */
    private Instant end(Duration life) {
        long half = life.toSeconds() / 2;
        return Instant.ofEpochSecond((clock.instant().getEpochSecond() / half + 2) * half);
    }

    private String signed(Stream stream, Instant end) {
        String said =
                String.join(".", FORM, Long.toString(end.getEpochSecond()), text(stream.host()), text(stream.path()));
        return said + "." + secrets.wordFor(PURPOSE + said);
    }

    /**
     * Whether this ticket opens what is asked for, at this moment. Only looks at the ticket: no database is asked.
     *
     * @param ticket as it was shown; null is none
     * @param host of the streaming server; null where it does not say
     * @param path as it was asked for
     */
    public boolean opens(String ticket, String host, String path) {
        if (ticket == null || ticket.length() > LONGEST) {
            return false;
        }
        String[] parts = ticket.split("\\.", -1);
        int before = ticket.lastIndexOf('.');
        try {
            return parts.length == 5
                    && parts[0].equals(FORM)
                    && secrets.isWordFor(PURPOSE + ticket.substring(0, before), parts[4])
                    && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1])))
                    && new Stream(read(parts[2]), read(parts[3])).covers(host, path);
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }

    private static String text(String plain) {
        return TEXT.encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
