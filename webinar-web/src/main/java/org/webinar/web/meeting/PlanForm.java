package org.webinar.web.meeting;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.webinar.meeting.Plan;
import org.webinar.meeting.PlanRules;
import org.webinar.meeting.Planned;
import org.webinar.meeting.RoomPlan;
import org.webinar.meeting.Series;

/** What somebody types who plans a meeting or changes the plan: dates as they stand on the wall of the site's people. */
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int QUARTER = 15;
    private static final int DEFAULT_MINUTES = 60;
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final WallClock clock;

    /** What the form was filled with, for what one does not touch must not change; null for a new one. */
    private Planned asRead;

    private final RoomForm room;
    private final RepeatForm repeat = new RepeatForm();
    private String name;
    private String start;
    private Hour hour;
    private int minutes = DEFAULT_MINUTES;
    private boolean webinar;
    private boolean chat = true;

    private PlanForm(ZoneId zone, RoomPlan room) {
        this.clock = new WallClock(zone);
        this.room = new RoomForm(room);
    }

    /** A new one, at the next quarter of an hour. */
    static PlanForm proposal(Instant now, ZoneId zone, RoomPlan room, boolean webinar) {
        PlanForm form = new PlanForm(zone, room);
        form.webinar = webinar;
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        form.show(minute.plus(Duration.ofMinutes(
                QUARTER - LocalDateTime.ofInstant(minute, zone).getMinute() % QUARTER)));
        return form;
    }

    /** A new one like this one, at the same hour of the next such weekday. */
    static PlanForm like(Planned planned, RoomPlan room, ZoneId zone, Instant now, boolean webinar) {
        PlanForm form = new PlanForm(zone, room);
        ZonedDateTime begin = planned.start().atZone(zone);
        long weeks = Math.max(0, ChronoUnit.WEEKS.between(begin, now.atZone(zone))) + 1;
        form.name = planned.name();
        form.show(begin.plusWeeks(weeks).toInstant());
        form.minutes = (int) planned.duration().toMinutes();
        form.webinar = planned.webinar() && webinar;
        form.chat = planned.chat() || !planned.webinar();
        form.repeat.like(planned.webinar() ? Series.ONCE : planned.series());
        return form;
    }

    /** One that is planned already. */
    static PlanForm of(Planned planned, ZoneId zone) {
        PlanForm form = new PlanForm(zone, planned.room());
        form.asRead = planned;
        form.name = planned.name();
        form.show(planned.start());
        form.minutes = (int) planned.duration().toMinutes();
        form.webinar = planned.webinar();
        form.chat = planned.chat() || !planned.webinar();
        form.repeat.fill(planned.series());
        return form;
    }

    /** Begins then. */
    void show(Instant begin) {
        start = SHOWN.format(clock.shows(begin));
        hour = clock.hour(begin);
    }

    /** The plan that the form holds; good as long as there are no {@link #faults}. */
    Plan plan(Set<Integer> owners) {
        return plan(begin(), owners);
    }

    /** The same for another start. */
    Plan plan(Instant begin, Set<Integer> owners) {
        return new Plan(name, begin, length(), webinar, chat, room.plan(owners), series(begin));
    }

    /** All that can't be, each with where it was typed. What nobody has touched is not looked at. */
    List<Fault> faults(PlanRules rules, Set<Integer> owners) {
        return PlanFaults.of(this, rules, owners);
    }

    /** Whether the form decides how it is repeated: webinars for many dates are so many webinars. */
    boolean isSeriesAsked() {
        return !webinar || asRead != null && (!asRead.webinar() || isLeftOver());
    }

    /** Whether Pod has left a repetition in the row of a webinar, which is held once all the same. */
    public boolean isLeftOver() {
        return asRead != null && asRead.webinar() && asRead.series().repeated();
    }

    /** How it is repeated from this start on; null when the form does not say. */
    Series series(Instant begin) {
        return isSeriesAsked() ? repeat.series(day(begin), firstRead()) : null;
    }

    /** The day of its first date as it was read; null for a new one. */
    LocalDate firstRead() {
        return asRead == null ? null : day(asRead.start());
    }

    /** The day on the wall. */
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.zone());
    }

    /** What is typed as the start; a refusal when nothing is, or no date and time. */
    LocalDateTime wall() {
        if (start == null || start.isBlank()) {
            throw new StartMissing();
        }
        try {
            return LocalDateTime.parse(start.strip(), TYPED);
        } catch (DateTimeParseException unreadable) {
            throw new StartUnreadable();
        }
    }

    /** When it begins. */
    Instant begin() {
        LocalDateTime wall = wall();
        if (asRead != null && wall.equals(clock.shows(asRead.start())) && hour == clock.hour(asRead.start())) {
            return asRead.start();
        }
        return begin(wall);
    }

    /** When it begins that begins at this hour on the wall; a refusal when that is never, or twice and undecided. */
    Instant begin(LocalDateTime wall) {
        return clock.moment(wall, hour);
    }

    Duration length() {
        boolean untouched = asRead != null && minutes == asRead.duration().toMinutes();
        return untouched ? asRead.duration() : Duration.ofMinutes(minutes);
    }

    /** Whether it had an audience when it was read, and is to have none any more. */
    boolean losesAudience() {
        return asRead != null && asRead.webinar() && !webinar;
    }

    /** What the person has read by now. */
    Planned asRead() {
        return asRead;
    }

    /** The person has been told what others have written meanwhile. */
    void hasRead(Planned seen) {
        asRead = seen;
    }

    /** Whether the typed hour comes twice. */
    public boolean isTwice() {
        try {
            return clock.isTwice(wall());
        } catch (StartMissing | StartUnreadable none) {
            return false;
        }
    }

    public RoomForm getRoom() {
        return room;
    }

    public RepeatForm getRepeat() {
        return repeat;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public Hour getHour() {
        return hour;
    }

    public void setHour(Hour hour) {
        this.hour = hour;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public boolean isWebinar() {
        return webinar;
    }

    public void setWebinar(boolean webinar) {
        this.webinar = webinar;
    }

    public boolean isChat() {
        return chat;
    }

    public void setChat(boolean chat) {
        this.chat = chat;
    }
}
