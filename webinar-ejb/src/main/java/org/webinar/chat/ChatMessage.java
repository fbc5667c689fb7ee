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

/** One message of a live's conversation, stored first and sent on afterwards; its number is its place in the order. */
@Entity
@Table(name = "webinar_chat_message")
public class ChatMessage {
    /** Where a message was written. */
    enum Origin {
        PAGE,
        ROOM
    }

    /** How far a message has come on its way into the room. */
    enum Delivery {
        /** It was written there. */
        NONE,
        PENDING,
        SENT,
        /** It is shown on the page only. */
        FAILED
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

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "by_presenter")
    private boolean byPresenter;

    private String text;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    @Column(name = "delivery_tries")
    private int deliveryTries;

    @Column(name = "deliver_after")
    private Instant deliverAfter;

    protected ChatMessage() {}

    private ChatMessage(long eventId, long sessionId, Origin origin, String originKey, Instant now) {
        this.eventId = eventId;
        this.sessionId = sessionId;
        this.origin = origin;
        this.originKey = originKey;
        this.postedAt = now;
        this.deliverAfter = now;
    }

    /** A viewer's message, on its way to the room. */
    static ChatMessage ofViewer(long eventId, long sessionId, Draft draft, Instant now) {
        ChatMessage message =
                new ChatMessage(eventId, sessionId, Origin.PAGE, draft.author().userId() + ":" + draft.key(), now);
        message.authorUserId = draft.author().userId();
        message.authorName = draft.author().fullName();
        message.text = draft.text();
        message.delivery = Delivery.PENDING;
        return message;
    }

    /** What somebody said in the room; everybody who is in there presents. */
    static ChatMessage heard(long eventId, long sessionId, HeardLine line, Instant now) {
        ChatMessage message = new ChatMessage(eventId, sessionId, Origin.ROOM, line.key(), now);
        message.authorName = line.author();
        message.byPresenter = true;
        message.text = line.text();
        message.delivery = Delivery.NONE;
        return message;
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

    String authorName() {
        return authorName;
    }

    String text() {
        return text;
    }

    int deliveryTries() {
        return deliveryTries;
    }

    void sent() {
        delivery = Delivery.SENT;
    }

    void stays() {
        delivery = Delivery.FAILED;
    }

    void tryAgainAt(Instant when) {
        deliveryTries++;
        deliverAfter = when;
    }

    boolean due(Instant now) {
        return !deliverAfter.isAfter(now);
    }

    ChatLine line() {
        return new ChatLine(id, authorName, authorUserId, byPresenter, text, postedAt);
    }
}
