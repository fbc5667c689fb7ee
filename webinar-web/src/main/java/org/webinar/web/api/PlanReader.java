package org.webinar.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.identity.Directory;
import org.webinar.identity.Found;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.meeting.Entry;
import org.webinar.meeting.Furnishing;
import org.webinar.meeting.GuestPolicy;
import org.webinar.meeting.Plan;
import org.webinar.meeting.PlanRules;
import org.webinar.meeting.Planned;
import org.webinar.meeting.RoomPlan;
import org.webinar.meeting.RoomWish;
import org.webinar.meeting.Series;
import org.webinar.web.texts.Sentences;

/** Makes a plan of what a program sends, by the rules of the form. What it says nothing about stays. */
@RequestScoped
public class PlanReader {
    private static final int USUAL_MINUTES = 60;
    private static final int MINUTES_OF_A_DAY = 1440;
    private static final Map<String, GuestPolicy> GUESTS =
            Stream.of(GuestPolicy.values()).collect(Collectors.toMap(Words::of, policy -> policy));

    private final PlanRules rules;
    private final Visitors visitors;
    private final Directory directory;
    private final Sentences sentences;

    /** For the container's proxy. */
    public PlanReader() {
        this(null, null, null, null);
    }

    @Inject
    PlanReader(PlanRules rules, Visitors visitors, Directory directory, Sentences sentences) {
        this.rules = rules;
        this.visitors = visitors;
        this.directory = directory;
        this.sentences = sentences;
    }

    /**
     * A new one.
     *
     * @param proposal what is proposed for its room
     * @throws InputUnfit when something can't be
     */
    Plan fresh(String sent, RoomPlan proposal) {
        Body body = Body.read(sent, MeetingWish.FIELDS, sentences);
        MeetingWish wish = MeetingWish.of(body, GUESTS.keySet());
        if (wish.name() == null) {
            body.fault("name", "api.missing");
        }
        if (wish.startsAt() == null) {
            body.fault("startsAt", "api.missing");
        }
        boolean webinar = !MeetingWish.MEETING.equals(wish.kind());
        Duration length = length(body, wish, Duration.ofMinutes(USUAL_MINUTES));
        checkTime(body, wish.startsAt(), length, null);
        RoomPlan room = room(body, wish, proposal, null);
        return plan(body, wish, wish.name(), wish.startsAt(), length, webinar, or(wish.chat(), true), room);
    }

    /**
     * One that stands there already.
     *
     * @throws InputUnfit when something can't be
     */
    Plan changed(String sent, Planned read) {
        Body body = Body.read(sent, MeetingWish.FIELDS, sentences);
        MeetingWish wish = MeetingWish.of(body, GUESTS.keySet());
        boolean webinar = wish.kind() == null ? read.webinar() : wish.kind().equals(MeetingWish.WEBINAR);
        Duration length = length(body, wish, read.duration());
        Instant start = or(wish.startsAt(), read.start());
        checkTime(body, start, length, read);
        RoomPlan room = room(body, wish, read.room(), read.room());
        return plan(
                body, wish, or(wish.name(), read.name()), start, length, webinar, or(wish.chat(), read.chat()), room);
    }

    private static <T> T or(T wish, T other) {
        return wish == null ? other : wish;
    }

    private Plan plan(
            Body body,
            MeetingWish wish,
            String name,
            Instant start,
            Duration length,
            boolean webinar,
            boolean chat,
            RoomPlan room) {
        if (wish.name() != null) {
            body.attempt("name", () -> Plan.checkName(name));
        }
        body.check();
        return new Plan(name, start, length, webinar, chat, room);
    }

    private Duration length(Body body, MeetingWish wish, Duration other) {
        if (wish.durationMinutes() == null) {
            return other;
        }
        if (wish.durationMinutes() < 1 || wish.durationMinutes() > MINUTES_OF_A_DAY) {
            body.fault("durationMinutes", "NumberOutOfRange", 1, MINUTES_OF_A_DAY);
            return other;
        }
        Duration length = Duration.ofMinutes(wish.durationMinutes());
        if (!length.equals(other)) {
            body.attempt("durationMinutes", () -> rules.checkLength(length));
        }
        return length;
    }

    /** What is repeated already may have begun long ago, as long as one of its dates is to come. */
    private void checkTime(Body body, Instant start, Duration length, Planned before) {
        if (start != null && (before == null || !start.equals(before.start()))) {
            Series series = before == null ? Series.ONCE : before.series();
            body.attempt("startsAt", () -> rules.checkTime(series, start, length));
        }
    }

    private RoomPlan room(Body body, MeetingWish wish, RoomPlan base, RoomPlan before) {
        Entry entry = base.entry();
        Furnishing furnishing = base.furnishing();
        RoomPlan room = new RoomPlan(
                owners(body, wish, base),
                new Entry(
                        entry.attendeePassword(),
                        entry.moderatorPassword(),
                        circle(wish, entry.circle()),
                        or(GUESTS.get(or(wish.guests(), "")), entry.guests())),
                new RoomWish.Recording(
                        or(wish.recorded(), base.recording().wanted()),
                        or(wish.recordedFromStart(), base.recording().fromTheStart()),
                        or(wish.recordedByHand(), base.recording().byHand())),
                new Furnishing(
                        or(wish.welcome(), furnishing.welcome()),
                        or(wish.maxParticipants(), furnishing.participants()),
                        furnishing.voiceBridge(),
                        or(wish.webcamsForModerators(), furnishing.webcamsForModerators()),
                        or(wish.logoutUrl(), furnishing.logout()),
                        furnishing.locks()));
        room.objections(before).forEach(objection -> MeetingWish.named(objection.field())
                .ifPresent(field -> body.fault(field, objection.refusal())));
        return room;
    }

    private static Entry.Circle circle(MeetingWish wish, Entry.Circle there) {
        if (wish.restricted() == null || wish.restricted() == there.restricted()) {
            return there;
        }
        return new Entry.Circle(wish.restricted(), Set.of());
    }

    /** Whoever owns it already may have gone since; others need an open account. */
    private Set<Integer> owners(Body body, MeetingWish wish, RoomPlan base) {
        if (wish.additionalOwners() == null) {
            return base.owners();
        }
        List<Found> there = directory.people(base.owners());
        Set<Integer> found = new HashSet<>();
        wish.additionalOwners().forEach(name -> there.stream()
                .filter(owner -> owner.username().equals(name))
                .map(Found::userId)
                .findFirst()
                .or(() -> Optional.of(name).flatMap(visitors::named).map(Visitor::userId))
                .ifPresentOrElse(found::add, () -> body.fault("additionalOwners", "api.person", name)));
        return found;
    }
}
