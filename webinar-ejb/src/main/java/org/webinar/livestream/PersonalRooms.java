package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Entry;
import org.webinar.meeting.RoomPlan;
import org.webinar.meeting.RoomWishes;
import org.webinar.rights.Rights;

/** Where people get a room of their own, which is always there (Pod made it when somebody looked at a page). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PersonalRooms {
    private static final Logger LOG = Logger.getLogger(PersonalRooms.class.getName());

    private final PersonalRoomLedger ledger;
    private final RoomWishes wishes;
    private final Rights rights;

    /** For the container's proxy. */
    public PersonalRooms() {
        this(null, null, null);
    }

    @Inject
    PersonalRooms(PersonalRoomLedger ledger, RoomWishes wishes, Rights rights) {
        this.ledger = ledger;
        this.wishes = wishes;
        this.rights = rights;
    }

    /** Whether this person may have a room of their own, and has none. */
    public boolean isWanting(Visitor visitor) {
        return rights.mayPlanMeetings(visitor) && ledger.of(visitor).isEmpty();
    }

    /**
     * Makes the room of somebody's own; one that is there stays as it is.
     *
     * @param name how it is called at first
     * @return number of the meeting
     * @throws org.webinar.Refusal when this person may plan no meetings
     */
    public long make(String name, Visitor visitor) {
        rights.checkPlanMeetings(visitor);
        RoomPlan room = withBothPasswords(RoomPlan.proposal(wishes.recordable()));
        try {
            return ledger.make(name, room, visitor);
        } catch (PersistenceException | TransactionalException another) {
            LOG.log(Level.FINE, "webinar: two at once for the same room", another);
            return ledger.make(name, room, visitor);
        }
    }

    /** As Pod does for personal rooms alone: guests may be let in as presenters. */
    private static RoomPlan withBothPasswords(RoomPlan room) {
        String forPresenters = room.anew(Set.of()).entry().attendeePassword();
        Entry entry = room.entry();
        return new RoomPlan(
                room.owners(),
                new Entry(entry.attendeePassword(), forPresenters, entry.circle(), entry.guests()),
                room.recording(),
                room.furnishing());
    }
}
