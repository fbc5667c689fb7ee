package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** That somebody wants a room of their own. The row stays: whoever makes the room holds it meanwhile. */
@Entity
@Table(name = "webinar_personal_room")
public class PersonalRoomWish {
    @EmbeddedId
    private Key key;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected PersonalRoomWish() {}

    PersonalRoomWish(Key key, Instant now) {
        this.key = key;
        this.askedAt = now;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Whose, and on which site. */
    @Embeddable
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "owner_id")
        private int ownerId;

        @Column(name = "site_id")
        private int siteId;

        protected Key() {}

        Key(int ownerId, int siteId) {
            this.ownerId = ownerId;
            this.siteId = siteId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.ownerId == ownerId && key.siteId == siteId;
        }

        @Override
        public int hashCode() {
            return 31 * ownerId + siteId;
        }
    }
}
