package org.webinar.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationResult;
import org.webinar.letter.CalendarFile;
import org.webinar.meeting.Recurrence;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.time.TimeSlot;

/** Files for calendars, in the zone of the site (Pod's defect T5: quoted zones, no folding, hours cut off). */
@ApplicationScoped
class CalendarText {
    private static final String MADE_BY = "-//Webinar for Esup-Pod//Webinar//EN";

    /** How far what goes on for ever is told: each change of its meeting and each look at a feed tell further. */
    private static final Duration AHEAD = Duration.ofDays(3653);

    private final Settings settings;
    private final Clock clock;

    CalendarText() {
        this(null, null);
    }

    @Inject
    CalendarText(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** One appointment, with what the calendar is asked for. */
    CalendarFile file(String method, Appointment appointment) {
        return new CalendarFile(method, text(method, List.of(appointment)));
    }

    /** The next date that stands in calendars. */
    TimeSlot next(CalendarEntry entry) {
        return entry.next(settings.get(Catalogue.TIME_ZONE), clock.instant());
    }

    /** A calendar to subscribe to. */
    String feed(List<Appointment> appointments) {
        return text("PUBLISH", appointments);
    }

    private String text(String method, List<Appointment> appointments) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(MADE_BY));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(method));
        ZoneId zone = settings.get(Catalogue.TIME_ZONE);
        if (!utc(zone) || appointments.isEmpty()) {
            calendar.add(ZoneText.of(zone, span(appointments)));
        }
        appointments.forEach(appointment -> calendar.add(event(appointment, zone)));
        return written(calendar);
    }

    /** From the first to the last; around now when there are none, for a calendar without anything in it is none. */
    private TimeSlot span(List<Appointment> appointments) {
        return appointments.stream()
                .map(this::span)
                .reduce((one, other) -> new TimeSlot(
                        one.start().isBefore(other.start()) ? one.start() : other.start(),
                        one.end().isAfter(other.end()) ? one.end() : other.end()))
                .orElseGet(() -> TimeSlot.of(clock.instant(), Duration.ofHours(1)));
    }

    /** With all its dates: not every zone has a rule by which calendars know its later years. */
    private TimeSlot span(Appointment appointment) {
        TimeSlot first = appointment.slot();
        if (appointment.recurrence() == null) {
            return first;
        }
        Instant over = appointment.recurrence().over();
        Instant known = first.end().isAfter(clock.instant()) ? first.end() : clock.instant();
        Instant end = over == null ? known.plus(AHEAD) : over;
        return new TimeSlot(first.start(), end.isAfter(first.end()) ? end : first.end());
    }

    private static boolean utc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }

    private VEvent event(Appointment appointment, ZoneId zone) {
        VEvent event = new VEvent(false);
        event.add(new Uid(appointment.uid()));
        event.add(new DtStamp(clock.instant()));
        event.<VEvent>add(at(appointment.slot().start(), zone, DtStart::new, DtStart::new));
        event.<VEvent>add(at(appointment.slot().end(), zone, DtEnd::new, DtEnd::new));
        event.add(new Summary(appointment.name()));
        event.add(new Sequence(appointment.sequence()));
        event.add(appointment.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (!appointment.text().isEmpty()) {
            event.add(new Description(appointment.text()));
        }
        if (!appointment.address().isEmpty()) {
            event.add(new Location(appointment.address()));
            event.add(new Url(URI.create(appointment.address())));
        }
        if (appointment.recurrence() != null) {
            repeat(event, appointment.recurrence());
        }
        Organizer organizer = new Organizer(mailto(appointment.host()));
        name(appointment.host(), organizer);
        event.add(organizer);
        appointment.guest().ifPresent(guest -> event.add(attendee(guest, appointment.answers())));
        return event;
    }

    /** Dates that no rule says stand there one by one, in UTC: so they are the same ones for every reader. */
    private static void repeat(VEvent event, Recurrence recurrence) {
        if (recurrence.rule() != null) {
            event.add(new RRule<>(recurrence.rule()));
        } else if (!recurrence.dates().isEmpty()) {
            event.add(new RDate<>(new DateList<>(recurrence.dates())));
        }
    }

    /**
     * On the wall of the zone, so that a series keeps its hour. The library gets no zoned time: it has rules of its own and
     * counts New York's first week of March as summer. The second of two equal hours can only be told in UTC.
     */
    private static <P extends DateProperty<?>> P at(
            Instant instant, ZoneId zone, Function<LocalDateTime, P> onTheWall, Function<Instant, P> exact) {
        LocalDateTime wall = LocalDateTime.ofInstant(instant, zone);
        if (utc(zone) || !wall.atZone(zone).toInstant().equals(instant)) {
            return exact.apply(instant);
        }
        P property = onTheWall.apply(wall);
        property.add(new TzId(zone.getId()));
        return property;
    }

    private static Attendee attendee(Address guest, boolean answers) {
        Attendee attendee = new Attendee(mailto(guest));
        name(guest, attendee);
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(answers ? Rsvp.TRUE : Rsvp.FALSE);
        return attendee;
    }

    private static void name(Address person, net.fortuna.ical4j.model.Property property) {
        if (!person.name().isEmpty()) {
            property.add(new Cn(person.name()));
        }
    }

    private static URI mailto(Address person) {
        return URI.create("mailto:"
                + person.email()
                        .replace("%", "%25")
                        .replace("#", "%23")
                        .replace("?", "%3F")
                        .replace("^", "%5E")
                        .replace("`", "%60")
                        .replace("{", "%7B")
                        .replace("|", "%7C")
                        .replace("}", "%7D"));
    }

    /** Not by the library's own writer, which cuts characters in two that are two of Java's. */
    private static String written(Calendar calendar) {
        ValidationResult found = calendar.validate(true);
        if (found.hasErrors()) {
            throw new IllegalStateException("a calendar of ours is none: " + found);
        }
        return Folding.of(calendar.toString());
    }
}
