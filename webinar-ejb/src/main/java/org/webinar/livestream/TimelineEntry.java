package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing that happened to a live session. */
@Entity
@Table(name = "webinar_timeline")
public class TimelineEntry {
    private static final int LONGEST_DETAIL = 300;
    private static final int LONGEST_ACTOR = 150;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "session_id")
    private Long sessionId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private LiveState state;

    @Enumerated(EnumType.STRING)
    private Trouble trouble;

    private String detail;

    @Column(name = "gateway_id")
    private Long gatewayId;

    @Column(name = "work_id")
    private Long workId;

    private String actor;

    private String server;

    /** What may happen. */
    public enum Kind {
        /** It began, or came to another state. */
        MOVED,
        /** Somebody wished something. */
        WISHED,
        /** A gateway is being asked to start. */
        ASKED,
        /** The gateway agreed. */
        AGREED,
        /** The gateway said no, or nothing. */
        REFUSED,
        /** The gateway is to stop. */
        STOP_WISHED,
        /** The gateway has confirmed that it stopped. */
        STOPPED,
        /** The gateway has not confirmed its stop in time: it may be sending still. */
        LOST,
        /** Another gateway is to go on. */
        REPLACED,
        /** What the audience may see has changed. */
        CURTAIN,
        /** Its room was seen closed, or open again. */
        ROOM,
        /** Another server acts for it now. */
        TAKEN_OVER
    }

    protected TimelineEntry() {}

    TimelineEntry(long sessionId, Kind kind, Instant happenedAt, String server) {
        this.sessionId = sessionId;
        this.kind = kind;
        this.happenedAt = happenedAt;
        this.server = server;
    }

    /** The state it came to. */
    TimelineEntry state(LiveState where) {
        state = where;
        return this;
    }

    /** The work it is about. */
    TimelineEntry about(GatewayWork work) {
        workId = work.id();
        gatewayId = work.gatewayId();
        return this;
    }

    /** The gateway it is about. */
    TimelineEntry on(long gateway) {
        gatewayId = gateway;
        return this;
    }

    TimelineEntry because(Trouble what, String words) {
        trouble = what;
        detail = cut(words, LONGEST_DETAIL);
        return this;
    }

    /** Who wished it; null for nobody. */
    TimelineEntry by(String who) {
        actor = cut(who, LONGEST_ACTOR);
        return this;
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    public Long id() {
        return id;
    }

    public long sessionId() {
        return sessionId;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public Kind kind() {
        return kind;
    }

    /** The state it came to; null when it is about something else. */
    public LiveState state() {
        return state;
    }

    /** What was wrong; null when nothing was. */
    public Trouble trouble() {
        return trouble;
    }

    /** In whoever's own words; null when there are none. */
    public String detail() {
        return detail;
    }

    /** Number of the gateway it is about; null when it is about none. */
    public Long gatewayId() {
        return gatewayId;
    }

    /** Who wished it; null when it was observed. */
    public String actor() {
        return actor;
    }

    /** Which of our servers wrote it. */
    public String server() {
        return server;
    }

    /** For the log, which says the rest of the line itself. */
    @Override
    public String toString() {
        return kind
                + word("", state)
                + word("", trouble)
                + word("gateway ", gatewayId)
                + word("work ", workId)
                + word("by ", actor)
                + (detail == null ? "" : " (" + detail + ")");
    }

    private static String word(String before, Object what) {
        return what == null ? "" : " " + before + what;
    }
}
