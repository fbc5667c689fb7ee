package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody wants a room of their own. The row stays: whoever makes the room holds it meanwhile. */
@Entity
@Table(name = "webinar_personal_room")
public class PersonalRoomWish {
    /** Number of the account and number of the site. */
    @Id
    @Column(name = "owner_at_site")
    private String ownerAtSite;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected PersonalRoomWish() {}

    PersonalRoomWish(String ownerAtSite, Instant now) {
        this.ownerAtSite = ownerAtSite;
        this.askedAt = now;
    }

    static String key(int ownerId, int siteId) {
        return ownerId + "@" + siteId;
    }

    Instant askedAt() {
        return askedAt;
    }
}
