package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.webinar.spi.gateway.SetsLayout.Layout;

/**
 * One engagement of one gateway for one live session, from being asked until it has confirmed that it stopped. Its token
 * opens the room only while the session wants this work: a gateway that was given up and comes back late stays outside.
 */
@Entity
@Table(name = "webinar_gateway_work")
public class GatewayWork {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 5;
    private static final int LONGEST_DETAIL = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "session_id")
    private Long sessionId;

    @Column(name = "current_session_id")
    private Long currentSessionId;

    @Column(name = "gateway_id")
    private Long gatewayId;

    @Column(name = "entrance_token")
    private String entranceToken;

    private String handle;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "stop_wished_at")
    private Instant stopWishedAt;

    @Column(name = "stop_tries")
    private int stopTries;

    @Column(name = "stop_again_at")
    private Instant stopAgainAt;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Column(name = "lost_at")
    private Instant lostAt;

    @Column(name = "stop_refused")
    private boolean stopRefused;

    @Enumerated(EnumType.STRING)
    private Layout shown = Layout.ROOM;

    @Enumerated(EnumType.STRING)
    private Trouble trouble;

    @Column(name = "trouble_detail")
    private String troubleDetail;

    protected GatewayWork() {}

    GatewayWork(LiveSession session, String entranceToken, Instant now) {
        this.sessionId = session.id();
        this.currentSessionId = session.id();
        this.gatewayId = session.station().gatewayId();
        this.entranceToken = entranceToken;
        this.askedAt = now;
    }

    void agreed(String itsWord) {
        handle = itsWord;
    }

    void shows(Layout layout) {
        shown = layout;
    }

    /** What its gateway shows, as far as it was told. */
    Layout shown() {
        return shown;
    }

    /** Remembers why it is not wanted any more. */
    void troubled(Trouble what, String detail) {
        trouble = what;
        troubleDetail =
                detail == null || detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
    }

    /**
     * Is not wanted any more: its token opens nothing from now on, and the gateway is told to stop until it says yes. Also
     * once more, when it agrees to begin after all: the stop that it confirmed meanwhile stopped nothing.
     */
    void wishStop(Instant now) {
        currentSessionId = null;
        stopWishedAt = stopWishedAt == null ? now : stopWishedAt;
        stopAgainAt = now;
        stopTries = 0;
        stopRefused = false;
        stoppedAt = null;
    }

    /** Counts a try to stop it, and says when to try next: after two seconds, then four, at last each minute. */
    void stopTried(Instant now) {
        stopTries++;
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(stopTries - 1, DOUBLINGS));
        stopAgainAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    /** The gateway has confirmed that it does nothing for this any more. */
    void stopped(Instant now) {
        currentSessionId = null;
        stopWishedAt = stopWishedAt == null ? now : stopWishedAt;
        stoppedAt = now;
    }

    /** It was told to stop and did not confirm. */
    void stopNotConfirmed() {
        stopRefused = true;
    }

    /** Patience with its stop is over; it is told to stop all the same, until it says yes. */
    void lost(Instant now) {
        lostAt = now;
    }

    public Long id() {
        return id;
    }

    public long sessionId() {
        return sessionId;
    }

    public long gatewayId() {
        return gatewayId;
    }

    /** The word that opens the room, and by which the gateway knows the broadcast. */
    String entranceToken() {
        return entranceToken;
    }

    /** What the gateway calls it; empty when it said nothing, or its answer was lost. */
    String handle() {
        return handle == null ? "" : handle;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** When it was first wished that it stops; null while the session wants it. */
    Instant stopWishedAt() {
        return stopWishedAt;
    }

    /**
     * Whether nobody knows yet what its gateway says to the wish that it stops. A start beside it could cut the picture or
     * find no slot; one that does not answer is not waited for.
     */
    boolean awaitsAnswerToStop() {
        return stopWishedAt != null && stoppedAt == null && !stopRefused;
    }

    Instant stopAgainAt() {
        return stopAgainAt;
    }

    /** When the gateway confirmed its stop; null while it may be sending. */
    public Instant stoppedAt() {
        return stoppedAt;
    }

    int stopTries() {
        return stopTries;
    }

    /** When patience with its stop was over; null when it was not. */
    public Instant lostAt() {
        return lostAt;
    }

    /** Our word for the gateway as a guest in the room: another one for each work, so that old ones are told apart. */
    String botId() {
        return "gw-" + sessionId + "-" + id;
    }
}
