package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.change.Changes;
import org.webinar.change.Deed;
import org.webinar.change.Difference;
import org.webinar.change.Note;
import org.webinar.change.Thing;
import org.webinar.identity.Visitor;
import org.webinar.meeting.AsThing;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.Planned;

/** Deletes what has been planned and writes that down; what runs is ended. */
@ApplicationScoped
class Deletions {
    private static final Logger LOG = Logger.getLogger(Deletions.class.getName());

    private final DeletionLedger ledger;
    private final Changes changes;

    Deletions() {
        this(null, null);
    }

    @Inject
    Deletions(DeletionLedger ledger, Changes changes) {
        this.ledger = ledger;
        this.changes = changes;
    }

    /**
     * Deletes all of a meeting.
     *
     * @throws InUseElsewhere when rows of other programs stand in the way, also at the second try; nothing is deleted then
     */
    void meeting(Meeting meeting, Visitor visitor) {
        twice(meeting, visitor, () -> {
            ledger.delete(meeting.id());
            return List.of(Note.of(Deed.DELETED, AsThing.of(meeting)));
        });
    }

    /**
     * Deletes the event of a meeting, which has no audience from then on.
     *
     * @throws InUseElsewhere as above
     */
    void audience(Event event, Meeting meeting, Visitor visitor) {
        twice(meeting, visitor, () -> {
            ledger.deleteAudience(meeting.id());
            Difference lost = new Difference(Planned.Field.WEBINAR.name(), true, false, true);
            return List.of(
                    Note.of(
                            Deed.DELETED,
                            Thing.event(event.id(), event.title(), event.slot().start())),
                    new Note(Deed.CHANGED, AsThing.of(meeting), meeting.webinar() ? List.of(lost) : List.of()));
        });
    }

    private void twice(Meeting meeting, Visitor visitor, Supplier<List<Note>> deletion) {
        if (!deleted(meeting, visitor, deletion) && !deleted(meeting, visitor, deletion)) {
            throw new InUseElsewhere(meeting.name());
        }
    }

    /** A row that Django writes at this moment may stand in the way once. */
    private boolean deleted(Meeting meeting, Visitor visitor, Supplier<List<Note>> deletion) {
        try {
            changes.notingAll(visitor, deletion);
            return true;
        } catch (PersistenceException | TransactionalException inTheWay) {
            LOG.log(Level.INFO, "webinar: meeting " + meeting.id() + " is not deleted", inTheWay);
            return false;
        }
    }
}
