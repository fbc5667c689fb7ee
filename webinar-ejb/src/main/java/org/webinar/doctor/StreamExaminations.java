package org.webinar.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.webinar.settings.Catalogue;
import org.webinar.settings.LiveCatalogue;
import org.webinar.settings.Settings;
import org.webinar.ticket.Tickets;

/** The streaming servers: where pictures are watched, as a browser asks for them, and where they are pushed to. */
@ApplicationScoped
class StreamExaminations implements Examinations {
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final Set<String> TYPES =
            Set.of("application/vnd.apple.mpegurl", "application/x-mpegurl", "audio/mpegurl", "audio/x-mpegurl");

    private final KnownGateways gateways;
    private final Settings settings;
    private final Outside outside;
    private final Clock clock;
    private final Tickets tickets;

    StreamExaminations() {
        this(null, null, null, null, null);
    }

    @Inject
    StreamExaminations(KnownGateways gateways, Settings settings, Outside outside, Clock clock, Tickets tickets) {
        this.gateways = gateways;
        this.settings = settings;
        this.outside = outside;
        this.clock = clock;
        this.tickets = tickets;
    }

    @Override
    public List<Examination> of(Kind kind) {
        List<Examination> all = new ArrayList<>();
        Set<Patient> hosts = new HashSet<>();
        for (HlsAddress watched : gateways.watched()) {
            Patient one = new Patient(Topic.STREAMING, watched.name(), watched.siteId());
            Optional<URI> address = address(watched.address());
            if (address.isEmpty()) {
                all.add(Examination.of(
                        one, Question.PLAYLIST, () -> one.found(Question.PLAYLIST, Finding.PLAYLIST_NO_ADDRESS)));
                continue;
            }
            Patient host = new Patient(Topic.STREAMING, address.get().getAuthority(), watched.siteId());
            if (hosts.add(host)) {
                all.addAll(HostQuestions.of(host, address.get(), outside, clock).all());
            }
            all.add(new Examination(one, Question.PLAYLIST, () -> playlist(one, address.get())));
        }
        for (PushAddress pushed : gateways.pushed()) {
            Patient one = new Patient(Topic.STREAMING, pushed.host() + ":" + pushed.port(), pushed.siteId());
            all.add(Examination.of(one, Question.PUSH, () -> push(one, pushed)));
        }
        return all;
    }

    private static Optional<URI> address(String typed) {
        try {
            URI address = URI.create(typed);
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private List<Check> playlist(Patient one, URI address) {
        URI ours = settings.get(Catalogue.URL);
        if ("https".equalsIgnoreCase(ours.getScheme()) && "http".equalsIgnoreCase(address.getScheme())) {
            return List.of(one.found(Question.PLAYLIST, Finding.PLAYLIST_MIXED));
        }
        String origin = ours.getScheme() + "://" + ours.getAuthority();
        Page page = outside.get(withTicket(address), origin);
        String type =
                page.header("content-type").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        List<Check> checks = new ArrayList<>();
        checks.add(one.found(Question.PLAYLIST, playlist(page, type), page.status(), type));
        boolean sameOrigin = address.getAuthority().equalsIgnoreCase(ours.getAuthority());
        if (!sameOrigin) {
            checks.add(one.found(Question.OTHER_ORIGIN, cors(page, origin), origin));
        }
        return checks;
    }

    /** As viewers ask where the streaming server asks for tickets; it is in no sentence, for it opens the stream. */
    private URI withTicket(URI address) {
        return tickets.of(address.toString())
                .map(ticket -> URI.create(address + (address.getRawQuery() == null ? "?" : "&") + "ticket="
                        + URLEncoder.encode(ticket, StandardCharsets.UTF_8)))
                .orElse(address);
    }

    private boolean givesTickets() {
        return !settings.get(LiveCatalogue.TICKET_LIFE).isZero();
    }

    /** That there is nothing is right while nobody sends. */
    private Finding playlist(Page page, String type) {
        return switch (page.status()) {
            case OK -> playlist(page.text(), type);
            case NOT_FOUND, GONE -> Finding.PLAYLIST_WAITS;
            case UNAUTHORIZED, FORBIDDEN ->
                givesTickets() ? Finding.PLAYLIST_TICKET_REFUSED : Finding.PLAYLIST_FORBIDDEN;
            default -> Finding.PLAYLIST_BROKEN;
        };
    }

    private static Finding playlist(String text, String type) {
        if (!text.startsWith("#EXTM3U")) {
            return Finding.PLAYLIST_BROKEN;
        }
        return TYPES.contains(type) ? Finding.PLAYLIST_RUNS : Finding.PLAYLIST_OF_OTHER_TYPE;
    }

    /** Many servers set the header on what is there alone: without a picture nothing is proved. */
    private static Finding cors(Page page, String origin) {
        String allowed = page.header("access-control-allow-origin");
        if (allowed.equals("*") || allowed.equalsIgnoreCase(origin)) {
            return Finding.CORS_ALLOWED;
        }
        return page.status() == OK || !allowed.isEmpty() ? Finding.CORS_MISSING : Finding.CORS_NOT_SEEN_YET;
    }

    private Check push(Patient one, PushAddress pushed) {
        String why = "";
        for (InetAddress address : outside.addresses(pushed.host().replaceAll("^\\[|]$", ""))) {
            try {
                outside.knock(address, pushed.port());
                return one.found(Question.PUSH, Finding.PUSH_OPEN, pushed.port());
            } catch (NobodyThere closed) {
                why = closed.why();
            }
        }
        // Servers that take one publisher for each port refuse everybody else while it sends.
        return gateways.inUse(pushed)
                ? one.found(Question.PUSH, Finding.PUSH_IN_USE, pushed.port())
                : one.found(Question.PUSH, Finding.PUSH_CLOSED, pushed.port(), why);
    }
}
