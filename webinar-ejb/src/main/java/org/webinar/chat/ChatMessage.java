package org.webinar.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.webinar.chat.Passage.Delivery;

/** One message of a live's conversation, stored first and sent on afterwards. */
@Entity
@Table(name = "webinar_chat_message")
public class ChatMessage {
    /** Where a message was written. */
    enum Origin {
        PAGE,
        ROOM
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "session_id")
    private Long sessionId;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "origin_key")
    private String originKey;

    @Column(name = "author_user_id")
    private Integer authorUserId;

    @Column(name = "author_guest")
    private String authorGuest;

    @Column(name = "author_sender")
    private String authorSender;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "by_presenter")
    private boolean byPresenter;

    private String text;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private Long place;

    private long revision;

    @Embedded
    private Passage passage;

    protected ChatMessage() {}

    private ChatMessage(long eventId, long sessionId, Origin origin, String originKey, Instant now) {
        this.eventId = eventId;
        this.sessionId = sessionId;
        this.origin = origin;
        this.originKey = originKey;
        this.postedAt = now;
    }

    /** A viewer's message, on its way to the room. */
    static ChatMessage ofViewer(long eventId, long sessionId, Draft draft, boolean presents, Instant now) {
        Writer author = draft.author();
        ChatMessage message =
                new ChatMessage(eventId, sessionId, Origin.PAGE, author.person() + ":" + draft.key(), now);
        message.authorUserId = author.userId();
        message.authorGuest = author.guest();
        message.authorSender = author.sender();
        message.authorName = author.name();
        message.byPresenter = presents;
        message.text = draft.text();
        message.passage = new Passage(Delivery.PENDING, now);
        return message;
    }

    /** What somebody said in the room; everybody who is in there presents. */
    static ChatMessage heard(long eventId, long sessionId, HeardLine line, Instant now) {
        ChatMessage message = new ChatMessage(eventId, sessionId, Origin.ROOM, line.key(), now);
        message.authorName = line.author();
        message.byPresenter = true;
        message.text = line.text();
        message.passage = new Passage(Delivery.NONE, now);
        return message;
    }

    /** Everybody sees it, as the last one so far. */
    void publish(long change) {
        standing = Standing.PUBLISHED;
        place = change;
        revision = change;
    }

    /** A moderator has let it in: it is as new to everybody as if it had just been written. */
    void approve(long change, Instant now) {
        postedAt = now;
        publish(change);
    }

    /** A moderator looks at it first. */
    void hold(long change) {
        standing = Standing.HELD;
        revision = change;
    }

    /** Nobody sees it any more; what has not left for the room stays here. */
    void hide(long change) {
        standing = Standing.HIDDEN;
        revision = change;
        if (passage.delivery() == Delivery.PENDING) {
            passage.stays();
        }
    }

    /** Whether the same person wrote it. */
    boolean isBy(Writer author) {
        return author.visitor() == null
                ? author.guest().equals(authorGuest)
                : author.userId().equals(authorUserId);
    }

    Long id() {
        return id;
    }

    long eventId() {
        return eventId;
    }

    long sessionId() {
        return sessionId;
    }

    Origin origin() {
        return origin;
    }

    String originKey() {
        return originKey;
    }

    Integer authorUserId() {
        return authorUserId;
    }

    String authorGuest() {
        return authorGuest;
    }

    String authorSender() {
        return authorSender;
    }

    String authorName() {
        return authorName;
    }

    /** The name for the room, where nothing but the name tells a guest from a person whom the presenters know. */
    String roomAuthor() {
        return authorGuest == null ? authorName : authorName + " (web)";
    }

    /** Whether this is what the room would tell us after it has heard the next piece. */
    boolean awaitsEcho(HeardLine echo) {
        java.util.List<String> pieces = Pieces.of(text);
        return passage.heard() < pieces.size()
                && echo.author().equals(roomAuthor())
                && echo.text().equals(pieces.get(passage.heard()));
    }

    String text() {
        return text;
    }

    Standing standing() {
        return standing;
    }

    Passage passage() {
        return passage;
    }

    Instant postedAt() {
        return postedAt;
    }

    /** Nothing is left of it but that there was one. */
    void forget(long change) {
        hide(change);
        originKey = String.valueOf(id);
        text = "";
        authorName = "";
        authorUserId = null;
        authorGuest = null;
        authorSender = null;
    }

    KeptLine kept() {
        return new KeptLine(
                id,
                eventId,
                postedAt,
                authorName,
                authorGuest != null,
                byPresenter,
                origin == Origin.ROOM,
                standing,
                passage.delivery().name(),
                text);
    }

    ChatLine line() {
        return new ChatLine(
                id, place, revision, standing, authorName, authorGuest != null, byPresenter, text, postedAt);
    }
}
