package org.webinar.meeting;

import java.util.function.Function;
import org.webinar.meeting.Planned.Choice;
import org.webinar.meeting.Planned.Field;

/** Chooses thing by thing what is to become of a room that several people have decided about. */
final class RoomChoice {
    private final RoomPlan read;
    private final RoomPlan wish;
    private final RoomPlan there;
    private final Choice choice;

    private RoomChoice(RoomPlan read, RoomPlan wish, RoomPlan there, Choice choice) {
        this.read = read;
        this.wish = wish;
        this.there = there;
        this.choice = choice;
    }

    /** What the choice makes of what was read, what is wished and what stands there now. */
    static RoomPlan choose(RoomPlan read, RoomPlan wish, RoomPlan there, Choice choice) {
        return new RoomChoice(read, wish, there, choice).chosen();
    }

    private RoomPlan chosen() {
        return new RoomPlan(
                choice.owners(read.owners(), wish.owners(), there.owners()), entry(), recording(), furnishing());
    }

    private Entry entry() {
        return new Entry(
                of(Field.ATTENDEE_PASSWORD, room -> room.entry().attendeePassword()),
                of(Field.MODERATOR_PASSWORD, room -> room.entry().moderatorPassword()),
                of(Field.CIRCLE, room -> room.entry().circle()),
                of(Field.GUESTS, room -> room.entry().guests()));
    }

    private RoomWish.Recording recording() {
        return new RoomWish.Recording(
                of(Field.RECORD, room -> room.recording().wanted()),
                of(Field.RECORD_FROM_START, room -> room.recording().fromTheStart()),
                of(Field.RECORD_BY_HAND, room -> room.recording().byHand()));
    }

    private Furnishing furnishing() {
        return new Furnishing(
                of(Field.WELCOME, room -> room.furnishing().welcome()),
                of(Field.PARTICIPANTS, room -> room.furnishing().participants()),
                of(Field.VOICE_BRIDGE, room -> room.furnishing().voiceBridge()),
                of(Field.WEBCAMS, room -> room.furnishing().webcamsForModerators()),
                of(Field.LOGOUT, room -> room.furnishing().logout()),
                locks());
    }

    private Locks locks() {
        return new Locks(
                lock(Field.LOCK_CAM, Locks::cam),
                lock(Field.LOCK_MIC, Locks::mic),
                lock(Field.LOCK_PRIVATE_CHAT, Locks::privateChat),
                lock(Field.LOCK_PUBLIC_CHAT, Locks::publicChat),
                lock(Field.LOCK_NOTE, Locks::note),
                lock(Field.LOCK_LAYOUT, Locks::layout));
    }

    private boolean lock(Field field, Function<Locks, Boolean> lock) {
        return of(field, room -> lock.apply(room.furnishing().locks()));
    }

    private <T> T of(Field field, Function<RoomPlan, T> thing) {
        return choice.of(field, thing.apply(read), thing.apply(wish), thing.apply(there));
    }
}
