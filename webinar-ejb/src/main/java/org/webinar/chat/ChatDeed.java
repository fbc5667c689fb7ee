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

    @Column(name = "about_user_id")
    private Integer aboutUserId;

    private String detail;

    protected ChatDeed() {}

    /** A deed; {@code who} is null when it is not to be told who did it. */
    ChatDeed(long eventId, Visitor who, Deed deed, About about, Instant now) {
        this.eventId = eventId;
        this.userId = who == null ? null : who.userId();
        this.userName = who == null ? "" : who.fullName();
        this.deed = deed;
        this.messageId = about.messageId();
        this.aboutUserId = about.userId();
        this.detail = PlainText.cut(about.detail(), LONGEST_DETAIL);
        this.doneAt = now;
    }

    /**
     * What a deed is about.
     *
     * @param messageId which message; null when it is about none
     * @param userId whose account; null when it is about nobody who has one
     * @param detail the person's name, or something else to be read
     */
    record About(Long messageId, Integer userId, String detail) {
        static final About NOTHING = new About(null, null, "");

        static About message(ChatMessage message) {
            return new About(message.id(), message.authorUserId(), message.authorName());
        }

        static About person(Integer userId, String name) {
            return new About(null, userId, name);
        }

        static About words(String words) {
            return new About(null, null, words);
        }
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
