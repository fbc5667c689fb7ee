package org.webinar.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.webinar.identity.Visitor;

/** What a moderator did, kept so that it can be told afterwards. */
@Entity
@Table(name = "webinar_chat_deed")
public class ChatDeed {
    private static final int LONGEST_DETAIL = 500;

    /** What moderators do. */
    public enum Deed {
        APPROVE,
        HIDE,
        PIN,
        UNPIN,
        MUTE,
        BAN,
        FORGIVE,
        RULE,
        NAME_MODERATOR,
        DISMISS_MODERATOR,
        ERASE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "user_id")
    private Integer userId;

    @Column(name = "user_name")
    private String userName;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    @Column(name = "message_id")
    private Long messageId;

    private String detail;

    protected ChatDeed() {}

    ChatDeed(long eventId, Visitor who, Deed deed, Long messageId, String detail, Instant now) {
        this.eventId = eventId;
        this.userId = who.userId();
        this.userName = who.fullName();
        this.deed = deed;
        this.messageId = messageId;
        this.detail = PlainText.cut(detail, LONGEST_DETAIL);
        this.doneAt = now;
    }

    Done done() {
        return new Done(doneAt, userName, deed, messageId, detail);
    }

    /**
     * One line of the record.
     *
     * @param at when
     * @param who name of the moderator
     * @param deed what
     * @param messageId which message; null when it was about none
     * @param detail whom or what it was about
     */
    public record Done(Instant at, String who, Deed deed, Long messageId, String detail) {}
}
