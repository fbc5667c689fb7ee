package org.webinar.presence;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.webinar.database.Database;
import org.webinar.livestream.ThisServer;

/**
 * How many watch at the other servers. Each server counts its own pages and writes one number for each event every few
 * seconds: what a page does costs no write (Pod wrote a row with each beat of each player). A bean of EJB, for in an EAR
 * plain ones that the web calls have no database.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Presence {
    private final PresenceLedger ledger;
    private final ThisServer server;
    private final Database database;
    private final Steady steady = new Steady();
    private volatile Map<Long, Integer> elsewhere = Map.of();

    /** For the container's proxy. */
    public Presence() {
        this(null, null, null);
    }

    @Inject
    Presence(PresenceLedger ledger, ThisServer server, Database database) {
        this.ledger = ledger;
        this.server = server;
        this.database = database;
    }

    /** How many watch the event at other servers, as of a few seconds ago. */
    public int elsewhere(long eventId) {
        return elsewhere.getOrDefault(eventId, 0);
    }

    /**
     * Tells the other servers how many watch here, and learns how many watch there; the lives that this server leads get
     * their curve and their peak. While the database is away the last numbers stay, and nothing is remembered.
     *
     * @param here by event; an event that is missing has nobody here
     */
    public void round(Map<Long, Integer> here) {
        if (database.serves()) {
            elsewhere = ledger.exchange(server.name(), here);
            ledger.remember(server.name(), steady.of(PresenceLedger.together(here, elsewhere)));
        }
    }
}
