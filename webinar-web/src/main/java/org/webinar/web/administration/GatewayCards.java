package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.webinar.administration.Booking;
import org.webinar.administration.CalendarDesk;
import org.webinar.administration.GatewayDesk;
import org.webinar.gateway.Broadcaster;
import org.webinar.gateway.Condition;
import org.webinar.gateway.GatewaySheet;
import org.webinar.gateway.Health;
import org.webinar.gateway.Quarantine;
import org.webinar.identity.Visitor;
import org.webinar.trial.Trials;
import org.webinar.web.texts.Sentences;

/** Draws the cards of gateways. */
@RequestScoped
public class GatewayCards {
    private static final int MOST_NEXT = 3;

    @Inject
    private GatewayDesk desk;

    @Inject
    private CalendarDesk calendar;

    @Inject
    private Trials trials;

    @Inject
    private Sentences sentences;

    @Inject
    private GatewayWords words;

    @Inject
    private Clock clock;

    /** A card for each gateway of the site. */
    List<GatewayCard> all(Visitor visitor) {
        List<Booking> bookings = calendar.next(clock.instant(), visitor);
        Map<Long, Broadcaster> broadcasters =
                desk.broadcasters(visitor).stream().collect(Collectors.toMap(Broadcaster::id, Function.identity()));
        return desk.all(visitor).stream()
                .map(sheet -> card(sheet, of(sheet, bookings), broadcasters))
                .toList();
    }

    private static List<Booking> of(GatewaySheet sheet, List<Booking> bookings) {
        long id = sheet.gateway().id();
        return bookings.stream().filter(booking -> booking.gatewayId() == id).toList();
    }

    private GatewayCard card(GatewaySheet sheet, List<Booking> own, Map<Long, Broadcaster> broadcasters) {
        Condition condition = sheet.setup().condition();
        String dialect = sheet.setup().dialect();
        Long trial = trials.runningOn(sheet.gateway().id()).orElse(null);
        return new GatewayCard(
                sheet.gateway().id(),
                words.name(sheet),
                channels(sheet, broadcasters),
                words.make(sheet.setup().make()) + (dialect.isEmpty() ? "" : " (" + dialect + ")"),
                sheet.setup().duty().posture(),
                condition.health(),
                condition.since().map(words::moment).orElse(""),
                advice(condition),
                condition.detail().orElse(""),
                sentences.of(
                        "gateways.slots.used",
                        used(sheet, own) + (trial == null ? 0 : 1),
                        sheet.setup().duty().slots()),
                own.stream().limit(MOST_NEXT).map(this::inWords).toList(),
                trial,
                sheet.zombies().stream()
                        .map(Quarantine::since)
                        .min(Instant::compareTo)
                        .map(words::moment)
                        .orElse(""));
    }

    private static List<String> channels(GatewaySheet sheet, Map<Long, Broadcaster> broadcasters) {
        List<String> names =
                new ArrayList<>(List.of(sheet.gateway().broadcaster().name()));
        sheet.furtherSlots().stream()
                .map(slot -> broadcasters.get(slot.broadcasterId()))
                .map(broadcaster -> broadcaster == null ? "?" : broadcaster.name())
                .forEach(names::add);
        return names;
    }

    private String advice(Condition condition) {
        return condition
                .trouble()
                .map(trouble -> sentences.of("finding." + trouble))
                .orElseGet(() -> condition.health() == Health.UNKNOWN ? unknown(condition) : "");
    }

    private String unknown(Condition condition) {
        return sentences.of(condition.inDoubt() ? "health.UNKNOWN.doubt" : "health.UNKNOWN.advice");
    }

    private static long used(GatewaySheet sheet, List<Booking> own) {
        return own.stream().filter(Booking::working).count() + sheet.zombies().size();
    }

    private String inWords(Booking booking) {
        return sentences.when(booking.start(), booking.end()) + " · " + booking.webinar();
    }
}
