package org.webinar.livestream;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.webinar.database.Database;
import org.webinar.log.LiveWord;
import org.webinar.time.Round;

/** Looks now and then for what Pod has deleted behind our back, and ends what still runs for it. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrphanSweep {
    private static final Logger LOG = Logger.getLogger(OrphanSweep.class.getName());

    private final Database database;
    private final OrphanLedger orphans;
    private final LiveLedger lives;

    /** For the container's proxy. */
    public OrphanSweep() {
        this(null, null, null);
    }

    @Inject
    OrphanSweep(Database database, OrphanLedger orphans, LiveLedger lives) {
        this.database = database;
        this.orphans = orphans;
        this.lives = lives;
    }

    /** Looks once, at everything. */
    @Schedule(second = "*/15", minute = "*", hour = "*", persistent = false)
    public void round() {
        if (database.serves()) {
            Round.of("the look for orphans", this::look);
        }
    }

    private void look() {
        orphans.sessionsWithoutGateway().forEach(session -> LiveWord.run(session, () -> giveUp(session)));
        orphans.sessionsWithoutMeeting().forEach(session -> LiveWord.run(session, () -> end(session, true)));
        orphans.sessionsWithoutEvent().forEach(session -> LiveWord.run(session, () -> end(session, false)));
        orphans.sweep();
    }

    private void end(long sessionId, boolean roomToo) {
        LOG.info("webinar: what it belonged to has been deleted, it ends");
        lives.wishEnd(sessionId, roomToo, null);
    }

    private void giveUp(long sessionId) {
        LOG.warning("webinar: its gateway has been deleted, nobody can stop it");
        lives.wishEnd(sessionId, false, null);
        lives.move(sessionId, LiveState.ENDED, Trouble.STOP_UNCONFIRMED, null);
    }
}
