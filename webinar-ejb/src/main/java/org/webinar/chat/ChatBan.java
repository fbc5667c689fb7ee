package org.webinar.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.webinar.Refusal;

/** Somebody may not write in a conversation, for a while or for the whole live. */
@Entity
@Table(name = "webinar_chat_ban")
public class ChatBan {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "user_id")
    private Integer userId;

    private String guest;
    private String sender;
    private String name;

    @Column(name = "banned_at")
    private Instant bannedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected ChatBan() {}

    /** The author of a message; {@code end} is null for the whole live. */
    ChatBan(ChatMessage message, Instant now, Instant end) {
        eventId = message.eventId();
        userId = message.authorUserId();
        guest = message.authorGuest();
        sender = message.authorGuest() == null ? null : message.authorSender();
        name = message.authorName();
        bannedAt = now;
        endsAt = end;
    }

    /**
     * Whether it is this person: the account, or the guest and all guests of the same network, for a guest gets a new face
     * by emptying his browser. People with an account are never taken for a neighbour.
     */
    boolean hits(Writer author) {
        return author.visitor() == null
                ? author.guest().equals(guest)
                        || guest != null && author.sender().equals(sender)
                : author.userId().equals(userId);
    }

    Refusal refusal(Instant now) {
        return endsAt == null
                ? new Banned()
                : new Muted(Duration.between(now, endsAt).toMinutes() + 1);
    }

    void endNow(Instant now) {
        endsAt = now;
    }

    long eventId() {
        return eventId;
    }

    /** Whom it is about, for the record. */
    ChatDeed.About about() {
        return ChatDeed.About.person(userId, name);
    }

    /** As moderators see it. */
    Banning banning() {
        return new Banning(id, name, guest != null, bannedAt, endsAt);
    }

    /**
     * Somebody who may not write.
     *
     * @param id number of the ban
     * @param name the name under which he or she wrote
     * @param guest whether it is a guest, and with him all guests of his network
     * @param since when it began
     * @param until when it ends; null at the end of the live
     */
    public record Banning(long id, String name, boolean guest, Instant since, Instant until) {}
}
