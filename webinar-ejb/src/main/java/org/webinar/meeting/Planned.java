package org.webinar.meeting;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.change.Difference;

/**
 * What people plan of a meeting, as it stood in its row when somebody read it. Two programs write that row and people
 * take their time over a form, so what the form had read is kept and compared when it is saved.
 *
 * @param name what people call it
 * @param start when it begins
 * @param duration how long it is expected to last
 * @param webinar whether it has an audience besides the people in its room
 * @param chat whether the audience may write
 * @param room what is decided about its room; null when nobody has read that
 * @param series how it is repeated
 */
public record Planned(
        String name, Instant start, Duration duration, boolean webinar, boolean chat, RoomPlan room, Series series)
        implements Serializable {

    /** What one may plan of a meeting. */
    public enum Field {
        NAME,
        START,
        DURATION,
        WEBINAR,
        CHAT,
        SERIES,
        OWNERS,
        ATTENDEE_PASSWORD,
        MODERATOR_PASSWORD,
        CIRCLE,
        GUESTS,
        RECORD,
        RECORD_FROM_START,
        RECORD_BY_HAND,
        WELCOME,
        PARTICIPANTS,
        VOICE_BRIDGE,
        WEBCAMS,
        LOGOUT,
        LOCK_CAM,
        LOCK_MIC,
        LOCK_PRIVATE_CHAT,
        LOCK_PUBLIC_CHAT,
        LOCK_NOTE,
        LOCK_LAYOUT;

        /** Whether one may tell somebody what others have put there: neither passwords nor numbers of accounts. */
        boolean told() {
            return this != OWNERS && this != CIRCLE && this != ATTENDEE_PASSWORD && this != MODERATOR_PASSWORD;
        }
    }

    /** A webinar, its room left aside. */
    public Planned(String name, Instant start, Duration duration, boolean chat) {
        this(name, start, duration, chat, null);
    }

    /** A webinar. */
    public Planned(String name, Instant start, Duration duration, boolean chat, RoomPlan room) {
        this(name, start, duration, true, chat, room, Series.ONCE);
    }

    /** Chooses for each thing among what was read, what is wished and what stands there now. */
    interface Choice {
        <T> T of(Field field, T read, T wish, T there);

        /** People, one by one. */
        Set<Integer> owners(Set<Integer> read, Set<Integer> wish, Set<Integer> there);
    }

    /** Those there, with whom somebody has added and without whom somebody has removed. */
    static Set<Integer> oneByOne(Set<Integer> read, Set<Integer> wish, Set<Integer> there) {
        return Stream.concat(there.stream(), wish.stream().filter(id -> !read.contains(id)))
                .filter(id -> wish.contains(id) || !read.contains(id))
                .collect(Collectors.toSet());
    }

    /**
     * What is to stand in the row: the person's changes on top of those that others have made since this was read.
     *
     * @param wish what the form holds now
     * @param stored what stands in the row now
     * @throws ChangedMeanwhile when both have changed the same thing, and not to the same; owners are told apart one by one
     */
    Plan merge(Plan wish, Planned stored) {
        Planned merged = choose(wish, stored, new Choice() {
            @Override
            public <T> T of(Field field, T read, T wished, T there) {
                if (Objects.equals(wished, read)) {
                    return there;
                }
                if (!Objects.equals(there, read) && !Objects.equals(there, wished)) {
                    throw ChangedMeanwhile.of(field, told(there), told(wished), seen(field, stored));
                }
                return wished;
            }

            @Override
            public Set<Integer> owners(Set<Integer> read, Set<Integer> wished, Set<Integer> there) {
                return oneByOne(read, wished, there);
            }
        });
        return merged.plan();
    }

    /** The same as a plan. */
    Plan plan() {
        return new Plan(name, start, duration, webinar, chat, room, series);
    }

    /** What is different in what has come to stand there. */
    public List<Difference> differences(Plan now) {
        List<Difference> found = new ArrayList<>();
        choose(now, this, new Choice() {
            @Override
            public <T> T of(Field field, T read, T wished, T there) {
                (field.told() && field != Field.SERIES
                                ? Difference.between(field.name(), word(read), word(wished))
                                : Difference.untold(field.name(), read, wished))
                        .ifPresent(found::add);
                return there;
            }

            @Override
            public Set<Integer> owners(Set<Integer> read, Set<Integer> wished, Set<Integer> there) {
                return of(Field.OWNERS, read, wished, there);
            }
        });
        return found;
    }

    private static Object word(Object value) {
        return value instanceof GuestPolicy policy ? new Difference.Word("guests." + policy) : value;
    }

    /** A number to dial is told as it is dialled. */
    private static Object told(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Integer number ? number.toString() : value;
    }

    /** The same, but for one thing as it stands now: whoever has been told of it may insist. */
    private Planned seen(Field seen, Planned stored) {
        return choose(new Plan(name, start, duration, webinar, chat, room, series), stored, new Choice() {
            @Override
            public <T> T of(Field field, T read, T wished, T there) {
                return field == seen ? there : read;
            }

            @Override
            public Set<Integer> owners(Set<Integer> read, Set<Integer> wished, Set<Integer> there) {
                return read;
            }
        });
    }

    /** What is to stand there, chosen thing by thing. */
    Planned choose(Plan wish, Planned there, Choice choice) {
        return new Planned(
                choice.of(Field.NAME, name, wish.name(), there.name),
                choice.of(Field.START, start, wish.start(), there.start),
                choice.of(Field.DURATION, duration, wish.duration(), there.duration),
                choice.of(Field.WEBINAR, webinar, wish.webinar(), there.webinar),
                choice.of(Field.CHAT, chat, wish.chat(), there.chat),
                room == null || wish.room() == null
                        ? there.room
                        : RoomChoice.choose(room, wish.room(), there.room, choice),
                wish.series() == null
                        ? there.series
                        : choice.of(Field.SERIES, series, wish.series().plain(), there.series));
    }

    /** The expected end. */
    public Instant end() {
        return start.plus(duration);
    }

    /** Whether the plan is the same. */
    public boolean is(Plan plan) {
        return name.equals(plan.name())
                && !movesTo(plan)
                && webinar == plan.webinar()
                && chat == plan.chat()
                && series.equals(plan.series())
                && Objects.equals(room, plan.room());
    }

    /** Whether the plan takes place at another time. */
    public boolean movesTo(Plan plan) {
        return !start.equals(plan.start()) || !duration.equals(plan.duration());
    }
}
