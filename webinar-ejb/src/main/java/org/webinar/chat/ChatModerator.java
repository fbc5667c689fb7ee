package org.webinar.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody whom a presenter has asked to keep order in a conversation. */
@Entity
@Table(name = "webinar_chat_moderator")
public class ChatModerator {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "user_id")
    private Integer userId;

    @Column(name = "named_by")
    private Integer namedBy;

    @Column(name = "named_at")
    private Instant namedAt;

    protected ChatModerator() {}

    ChatModerator(long eventId, int userId, int namedBy, Instant now) {
        this.eventId = eventId;
        this.userId = userId;
        this.namedBy = namedBy;
        this.namedAt = now;
    }
}
