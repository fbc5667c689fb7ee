package org.webinar.web.meeting;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.webinar.meeting.Plan;
import org.webinar.meeting.Planned;

/** What somebody types who plans a webinar or changes the plan: dates as they stand on the wall of the site's people. */
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int QUARTER = 15;
    private static final int DEFAULT_MINUTES = 60;

    private final ZoneId zone;

    /** What the form was filled with, for what one does not touch must not change; null for a new webinar. */
    private Planned asRead;

    private String name;
    private LocalDateTime start;
    private Hour hour;
    private int minutes = DEFAULT_MINUTES;
    private boolean chat = true;

    private PlanForm(ZoneId zone) {
        this.zone = zone;
    }

    /** A new webinar, at the next quarter of an hour. */
    static PlanForm proposal(Instant now, ZoneId zone) {
        PlanForm form = new PlanForm(zone);
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        form.show(minute.plus(Duration.ofMinutes(
                QUARTER - LocalDateTime.ofInstant(minute, zone).getMinute() % QUARTER)));
        return form;
    }

    /** A webinar that is planned already. */
    static PlanForm of(Planned planned, ZoneId zone) {
        PlanForm form = new PlanForm(zone);
        form.asRead = planned;
        form.name = planned.name();
        form.show(planned.start());
        form.minutes = (int) planned.duration().toMinutes();
        form.chat = planned.chat();
        return form;
    }

    /** Begins then. */
    void show(Instant begin) {
        start = onTheWall(begin);
        hour = hourOf(begin);
    }

    private LocalDateTime onTheWall(Instant begin) {
        return LocalDateTime.ofInstant(begin, zone).truncatedTo(ChronoUnit.MINUTES);
    }

    private Hour hourOf(Instant begin) {
        List<ZoneOffset> offsets = offsets(LocalDateTime.ofInstant(begin, zone));
        if (offsets.size() < 2) {
            return null;
        }
        return offsets.get(0).equals(zone.getRules().getOffset(begin)) ? Hour.FIRST : Hour.SECOND;
    }

    /** In the order of time: none in a gap, two when the hour comes twice. */
    private List<ZoneOffset> offsets(LocalDateTime local) {
        return zone.getRules().getValidOffsets(local);
    }

    /**
     * The plan that the form holds.
     *
     * @throws HourMissing when the start is at an hour that is left out
     * @throws HourTwice when it is at one that comes twice, and nobody has said which
     */
    Plan plan() {
        return new Plan(name, begin(), length(), chat);
    }

    private Instant begin() {
        if (asRead != null && start.equals(onTheWall(asRead.start())) && hour == hourOf(asRead.start())) {
            return asRead.start();
        }
        List<ZoneOffset> offsets = offsets(start);
        if (offsets.isEmpty()) {
            throw new HourMissing();
        }
        if (isTwice() && hour == null) {
            throw new HourTwice();
        }
        return start.toInstant(offsets.get(isTwice() ? hour.ordinal() : 0));
    }

    private Duration length() {
        boolean untouched = asRead != null && minutes == asRead.duration().toMinutes();
        return untouched ? asRead.duration() : Duration.ofMinutes(minutes);
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
        return start != null && offsets(start).size() > 1;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDateTime getStart() {
        return start;
    }

    public void setStart(LocalDateTime start) {
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

    public boolean isChat() {
        return chat;
    }

    public void setChat(boolean chat) {
        this.chat = chat;
    }
}
