package org.webinar.gateway;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.webinar.change.Difference;

/**
 * What administrators decide about a broadcaster; as it stands in its row, or as it is wished.
 *
 * @param name what it is called; never null
 * @param hls address of the playlist at which it is watched; never null
 * @param buildingId where it stands
 * @param description HTML, shown by Pod; never null
 * @param listed whether Pod's list of direct pages has it
 * @param restricted whether its direct page is for people who have signed in
 * @param eventsAdded whether people may plan events on it from its direct page in Pod
 * @param viewersCounted whether Pod shows how many are watching
 * @param status whether Pod says that it is sending
 */
public record BroadcasterPlan(
        String name,
        String hls,
        Long buildingId,
        String description,
        boolean listed,
        boolean restricted,
        boolean eventsAdded,
        boolean viewersCounted,
        boolean status)
        implements Serializable {
    public BroadcasterPlan {
        name = name == null ? "" : name.replaceAll("\\p{Cc}", " ").strip();
        hls = hls == null ? "" : hls.strip();
        description = description == null ? "" : description.replace("\0", "");
    }

    /** One thing of it, with its name in the bundles. */
    private record Part<T>(String field, Function<BroadcasterPlan, T> of, boolean told) {

        /** The person's wish, where he or she wishes anything else than what was read; else what stands there. */
        T merged(BroadcasterPlan read, BroadcasterPlan wish, BroadcasterPlan stored, List<Difference> theirs) {
            T there = of.apply(stored);
            boolean moved = !Objects.equals(there, of.apply(read));
            if (Objects.equals(of.apply(wish), of.apply(read))) {
                return there;
            }
            if (moved && !Objects.equals(there, of.apply(wish))) {
                difference(read, stored).ifPresent(theirs::add);
            }
            return of.apply(wish);
        }

        Optional<Difference> difference(BroadcasterPlan before, BroadcasterPlan after) {
            return told
                    ? Difference.between(field, of.apply(before), of.apply(after))
                    : Difference.untold(field, of.apply(before), of.apply(after));
        }
    }

    private static final Part<String> NAME = new Part<>("NAME", BroadcasterPlan::name, true);
    private static final Part<String> HLS = new Part<>("PLAYLIST", BroadcasterPlan::hls, true);
    private static final Part<Long> BUILDING = new Part<>("BUILDING", BroadcasterPlan::buildingId, false);
    private static final Part<String> DESCRIPTION = new Part<>("DESCRIPTION", BroadcasterPlan::description, false);
    private static final Part<Boolean> LISTED = new Part<>("LISTED", BroadcasterPlan::listed, true);
    private static final Part<Boolean> RESTRICTED = new Part<>("RESTRICTED", BroadcasterPlan::restricted, true);
    private static final Part<Boolean> EVENTS = new Part<>("EVENTS_ADDED", BroadcasterPlan::eventsAdded, true);
    private static final Part<Boolean> VIEWERS = new Part<>("VIEWERS_COUNTED", BroadcasterPlan::viewersCounted, true);
    private static final Part<Boolean> STATUS = new Part<>("STATUS", BroadcasterPlan::status, true);

    /**
     * What is to stand in the row: the person's changes on top of those that others have made since this was read.
     *
     * @param wish what the form holds now
     * @param stored what stands in the row now
     * @throws BroadcasterChangedMeanwhile when both have changed the same thing, and not to the same
     */
    BroadcasterPlan merge(BroadcasterPlan wish, BroadcasterPlan stored) {
        List<Difference> theirs = new ArrayList<>();
        BroadcasterPlan merged = new BroadcasterPlan(
                NAME.merged(this, wish, stored, theirs),
                HLS.merged(this, wish, stored, theirs),
                BUILDING.merged(this, wish, stored, theirs),
                DESCRIPTION.merged(this, wish, stored, theirs),
                LISTED.merged(this, wish, stored, theirs),
                RESTRICTED.merged(this, wish, stored, theirs),
                EVENTS.merged(this, wish, stored, theirs),
                VIEWERS.merged(this, wish, stored, theirs),
                STATUS.merged(this, wish, stored, theirs));
        if (!theirs.isEmpty()) {
            throw new BroadcasterChangedMeanwhile(theirs, stored);
        }
        return merged;
    }

    /** What is different in what has come to stand there. */
    List<Difference> differences(BroadcasterPlan now) {
        return Stream.of(NAME, HLS, BUILDING, DESCRIPTION, LISTED, RESTRICTED, EVENTS, VIEWERS, STATUS)
                .flatMap(part -> part.difference(this, now).stream())
                .toList();
    }
}
