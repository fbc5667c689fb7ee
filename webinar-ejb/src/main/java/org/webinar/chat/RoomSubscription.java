package org.webinar.chat;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Outage;
import org.webinar.Refusal;
import org.webinar.database.Database;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Secrets;
import org.webinar.settings.Settings;
import org.webinar.time.Round;

/** Keeps BigBlueButton telling us what happens in its rooms, at an address that nobody can guess. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoomSubscription {
    private static final Logger LOG = Logger.getLogger(RoomSubscription.class.getName());
    private static final String PURPOSE = "room-events";

    @Resource
    private ManagedExecutorService executor;

    private final Database database;
    private final RoomEvents events;
    private final Settings settings;
    private final Secrets secrets;

    /** For the container's proxy. */
    public RoomSubscription() {
        this(null, null, null, null);
    }

    @Inject
    RoomSubscription(Database database, RoomEvents events, Settings settings, Secrets secrets) {
        this.database = database;
        this.events = events;
        this.settings = settings;
        this.secrets = secrets;
    }

    @PostConstruct
    void begin() {
        executor.submit(this::renew);
    }

    /** A server forgets addresses that failed for five minutes. */
    @Schedule(minute = "*/2", hour = "*", persistent = false)
    void renew() {
        if (!database.serves()) {
            return;
        }
        Round.of("the subscription to rooms", this::subscribe);
    }

    private void subscribe() {
        try {
            events.subscribe(callback());
        } catch (Outage | Refusal trouble) {
            LOG.log(Level.INFO, "webinar: BigBlueButton does not tell us of chat yet: {0}", trouble.getMessage());
        }
    }

    /**
     * Reads a delivery.
     *
     * @param word the last part of the address that was called
     * @throws ForgedNotice when the word is wrong or the notice does not prove where it comes from
     */
    public List<HeardLine> read(String word, String authorization, String checksum, String body) {
        if (!secrets.isWordFor(PURPOSE, word)) {
            throw new ForgedNotice();
        }
        return events.read(new Notice(callback(), authorization, checksum, body));
    }

    private URI callback() {
        return URI.create(settings.get(Catalogue.URL) + "/callback/room-events/" + secrets.wordFor(PURPOSE));
    }
}
