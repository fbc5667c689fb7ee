package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who came into a meeting's room while it was open once. The row is Pod's. */
@Entity
@Table(name = "meeting_meetingsessionlog")
public class SessionLog {
    /** The column holds more, but nobody reads on; a robot is not to fill it. */
    private static final int MOST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "creation_date")
    private Instant createdAt;

    private String moderators = "[]";

    private String viewers = "[]";

    @Column(name = "creator_id")
    private Integer creatorId;

    @Column(name = "meeting_id")
    private Long meetingId;

    protected SessionLog() {}

    SessionLog(long meetingId, int creatorId, Instant now) {
        this.meetingId = meetingId;
        this.creatorId = creatorId;
        this.createdAt = now;
    }

    /** Somebody comes in. */
    void add(Joined one) {
        List<Joined> people = new ArrayList<>(JoinedText.read(one.moderator() ? moderators : viewers, one.moderator()));
        if (people.size() >= MOST) {
            return;
        }
        people.add(one);
        if (one.moderator()) {
            moderators = JoinedText.write(people);
        } else {
            viewers = JoinedText.write(people);
        }
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Everybody, those who run it first. */
    List<Joined> people() {
        return Stream.concat(JoinedText.read(moderators, true).stream(), JoinedText.read(viewers, false).stream())
                .toList();
    }
}
