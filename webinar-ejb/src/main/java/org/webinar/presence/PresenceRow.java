package org.webinar.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** How many watch an event at one of our servers: a number that the server renews, and no row for any of them. */
@Entity
@Table(name = "webinar_presence")
@IdClass(PresenceRow.Key.class)
class PresenceRow {
    @Id
    @Column(name = "event_id")
    private long eventId;

    @Id
    private String server;

    private int viewers;

    @Column(name = "counted_at")
    private Instant countedAt;

    protected PresenceRow() {}

    PresenceRow(Key key) {
        eventId = key.eventId;
        server = key.server;
    }

    void count(int now, Instant at) {
        viewers = now;
        countedAt = at;
    }

    /** An event at a server. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long eventId;
        private String server;

        Key() {}

        Key(long eventId, String server) {
            this.eventId = eventId;
            this.server = server;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.eventId == eventId && key.server.equals(server);
        }

        @Override
        public int hashCode() {
            return Objects.hash(eventId, server);
        }
    }
}
