package org.webinar.livestream;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.webinar.change.Difference;

/**
 * What presenters decide of their audience's page; as it stands in its row, or as it is wished.
 *
 * @param description HTML as it is stored, whoever has written it; may be empty
 * @param audience who may watch
 * @param groups numbers of the access groups that may, when it is for groups; else empty
 * @param password what people have to type besides; empty when nothing
 * @param draft whether only its owners see it, and who has the private link
 * @param frames pages of other sites that it shows
 */
public record EventPlan(
        String description, Audience audience, Set<Long> groups, String password, boolean draft, Frames frames)
        implements Serializable {
    /** As many characters as Pod's column holds. */
    public static final int LONGEST_PASSWORD = 50;

    /** What may be decided; who may watch is one thing, for half of it would be something else. */
    public enum Field {
        DESCRIPTION,
        AUDIENCE,
        PASSWORD,
        DRAFT,
        FRAMES
    }

    public EventPlan {
        description = description == null ? "" : description;
        password = password == null ? "" : password.replaceAll("\\p{Cc}", "").strip();
        groups = audience == Audience.GROUPS ? Set.copyOf(groups) : Set.of();
        if (audience == Audience.GROUPS && groups.isEmpty()) {
            throw new NoGroupChosen();
        }
        if (password.codePointCount(0, password.length()) > LONGEST_PASSWORD) {
            throw new EventPasswordTooLong(LONGEST_PASSWORD);
        }
    }

    /** The audience and its groups. */
    private record Reach(Audience audience, Set<Long> groups) {}

    private Reach reach() {
        return new Reach(audience, groups);
    }

    /**
     * What is to stand in the row: the person's changes on top of those that others have made since this was read.
     *
     * @param wish what the form holds now
     * @param stored what stands in the row now
     * @throws EventChangedMeanwhile when both have changed the same thing, and not to the same
     */
    EventPlan merge(EventPlan wish, EventPlan stored) {
        Reach reach = merge(Field.AUDIENCE, EventPlan::reach, wish, stored);
        return new EventPlan(
                merge(Field.DESCRIPTION, EventPlan::description, wish, stored),
                reach.audience(),
                reach.groups(),
                merge(Field.PASSWORD, EventPlan::password, wish, stored),
                merge(Field.DRAFT, EventPlan::draft, wish, stored),
                mergedFrames(wish, stored));
    }

    /** What the person has changed here, on top of what stands in the row of another event. */
    EventPlan carry(EventPlan wish, EventPlan there) {
        Reach reach = wish.reach().equals(reach()) ? there.reach() : wish.reach();
        return new EventPlan(
                wish.description.equals(description) ? there.description : wish.description,
                reach.audience(),
                reach.groups(),
                wish.password.equals(password) ? there.password : wish.password,
                wish.draft == draft ? there.draft : wish.draft,
                frames.merge(wish.frames, there.frames));
    }

    /** What is different in what has come to stand there; neither texts nor passwords are told. */
    List<Difference> differences(EventPlan now) {
        return Stream.of(
                        Difference.untold(Field.DESCRIPTION.name(), description, now.description),
                        Difference.between(Field.AUDIENCE.name(), word(audience), word(now.audience)),
                        Difference.untold("GROUPS", groups, now.groups),
                        Difference.untold(Field.PASSWORD.name(), password, now.password),
                        Difference.between(Field.DRAFT.name(), draft, now.draft),
                        Difference.untold(Field.FRAMES.name(), frames, now.frames))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Difference.Word word(Audience audience) {
        return new Difference.Word("event.audience." + audience);
    }

    private <T> T merge(Field field, Function<EventPlan, T> part, EventPlan wish, EventPlan stored) {
        T wished = part.apply(wish);
        T there = part.apply(stored);
        if (wished.equals(part.apply(this))) {
            return there;
        }
        if (!there.equals(part.apply(this)) && !there.equals(wished)) {
            throw new EventChangedMeanwhile(field, seen(field, stored));
        }
        return wished;
    }

    private Frames mergedFrames(EventPlan wish, EventPlan stored) {
        Frames seen = frames.seen(wish.frames, stored.frames);
        if (!seen.equals(frames)) {
            throw new EventChangedMeanwhile(
                    Field.FRAMES, new EventPlan(description, audience, groups, password, draft, seen));
        }
        return frames.merge(wish.frames, stored.frames);
    }

    /** The same, but for one thing as it stands now: whoever has been told of it may insist. */
    private EventPlan seen(Field field, EventPlan stored) {
        Reach reach = field == Field.AUDIENCE ? stored.reach() : reach();
        return new EventPlan(
                field == Field.DESCRIPTION ? stored.description : description,
                reach.audience(),
                reach.groups(),
                field == Field.PASSWORD ? stored.password : password,
                field == Field.DRAFT ? stored.draft : draft,
                frames);
    }

    /** Hides the password, so that it may be logged. */
    @Override
    public String toString() {
        return "EventPlan[" + audience + ", " + groups + ", draft=" + draft + "]";
    }
}
