package org.webinar.meeting;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * What people plan of a meeting, as it stood in its row when somebody read it. Two programs write that row and people
 * take their time over a form, so what the form had read is kept and compared when it is saved.
 *
 * @param name what people call it
 * @param start when it begins
 * @param duration how long it is expected to last
 * @param chat whether the audience may write
 */
public record Planned(String name, Instant start, Duration duration, boolean chat) implements Serializable {

    /** What one may plan of a meeting. */
    public enum Field {
        NAME,
        START,
        DURATION,
        CHAT
    }

    /**
     * What is to stand in the row: the person's changes on top of those that others have made since this was read.
     *
     * @param wish what the form holds now
     * @param stored what stands in the row now
     * @throws ChangedMeanwhile when both have changed the same thing, and not to the same
     */
    Plan merge(Plan wish, Planned stored) {
        return new Plan(
                merge(Field.NAME, name, wish.name(), stored.name, stored),
                merge(Field.START, start, wish.start(), stored.start, stored),
                merge(Field.DURATION, duration, wish.duration(), stored.duration, stored),
                merge(Field.CHAT, chat, wish.chat(), stored.chat, stored));
    }

    /** The wish where the person has changed something, else what stands there now. */
    private <T> T merge(Field field, T read, T wish, T there, Planned stored) {
        if (wish.equals(read)) {
            return there;
        }
        if (!there.equals(read) && !there.equals(wish)) {
            throw new ChangedMeanwhile(field, there, wish, seen(field, stored));
        }
        return wish;
    }

    /** The same, but for one thing as it stands now: whoever has been told of it may insist. */
    private Planned seen(Field field, Planned stored) {
        return new Planned(
                field == Field.NAME ? stored.name : name,
                field == Field.START ? stored.start : start,
                field == Field.DURATION ? stored.duration : duration,
                field == Field.CHAT ? stored.chat : chat);
    }

    /** The expected end. */
    public Instant end() {
        return start.plus(duration);
    }

    /** Whether the plan is the same. */
    boolean is(Plan plan) {
        return name.equals(plan.name()) && !movesTo(plan) && chat == plan.chat();
    }

    /** Whether the plan takes place at another time. */
    public boolean movesTo(Plan plan) {
        return !start.equals(plan.start()) || !duration.equals(plan.duration());
    }
}
