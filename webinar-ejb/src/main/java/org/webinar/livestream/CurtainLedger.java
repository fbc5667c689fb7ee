package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.webinar.livestream.TimelineEntry.Kind;

/** The stored curtains, with Pod's status: what nobody may see yet has not started there. */
@ApplicationScoped
@Transactional
class CurtainLedger {
    @PersistenceContext
    private EntityManager database;

    private final Timeline timeline;
    private final LiveLedger lives;
    private final Event<LiveMoved> moved;

    CurtainLedger() {
        this(null, null, null);
    }

    @Inject
    CurtainLedger(Timeline timeline, LiveLedger lives, Event<LiveMoved> moved) {
        this.timeline = timeline;
        this.lives = lives;
        this.moved = moved;
    }

    /** Shows the picture; somebody's wish. */
    public void open(long sessionId, String who) {
        LiveSession session = locked(sessionId);
        tell(session, session.drape().open(), who);
    }

    /** Hides it; somebody's wish. */
    public void pause(long sessionId, String who) {
        LiveSession session = locked(sessionId);
        tell(session, session.drape().pause(false), who);
    }

    /** Hides an empty room, and warns those who left it. */
    public void leftAlone(long sessionId) {
        LiveSession session = locked(sessionId);
        session.troubled(Trouble.ONLY_GATEWAY_LEFT, null);
        timeline.write(timeline.entry(sessionId, Kind.ROOM).because(Trouble.ONLY_GATEWAY_LEFT, null));
        tell(session, session.drape().pause(true), null);
        moved.fire(LiveMoved.of(session));
    }

    /** Somebody is there again: what the house has hidden is shown, what people have hidden stays hidden. */
    public void inCompany(long sessionId) {
        LiveSession session = locked(sessionId);
        if (session.trouble() == Trouble.ONLY_GATEWAY_LEFT) {
            session.troubled(null, null);
        }
        tell(session, session.drape().byHouse() && session.drape().open(), null);
        moved.fire(LiveMoved.of(session));
    }

    private void tell(LiveSession session, boolean changed, String who) {
        if (changed) {
            timeline.write(timeline.entry(session.id(), Kind.CURTAIN)
                    .because(null, session.drape().curtain().name())
                    .by(who));
            lives.follow(session);
            moved.fire(LiveMoved.draped(session));
        }
    }

    private LiveSession locked(long id) {
        return database.find(LiveSession.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
