package org.webinar.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.webinar.gateway.Channel;
import org.webinar.identity.Visitor;

/**
 * A test of a gateway from end to end, and its report. It runs on one server; when that goes away another one does not go
 * on, for the times would be wrong, but stops the gateway and calls the trial interrupted.
 */
@Entity
@Table(name = "webinar_gateway_trial")
public class Trial {
    private static final Duration SERVER_IS_GONE = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "gateway_id")
    private Long gatewayId;

    @Column(name = "running_gateway_id")
    private Long runningGatewayId;

    @Column(name = "channel_slot")
    private int channelSlot = 1;

    @Column(name = "asked_by")
    private String askedBy;

    @Enumerated(EnumType.STRING)
    private TrialState state = TrialState.LOOKING;

    @Column(name = "state_since")
    private Instant stateSince;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "entrance_token")
    private String entranceToken;

    private String handle;

    @Embedded
    private Measures measures = new Measures();

    private String server;

    @Column(name = "beat_at")
    private Instant beatAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Trial() {}

    Trial(long gatewayId, Visitor visitor, String entranceToken, String server, Instant now) {
        this.gatewayId = gatewayId;
        this.runningGatewayId = gatewayId;
        this.askedBy = visitor.fullName();
        this.entranceToken = entranceToken;
        this.server = server;
        this.beatAt = now;
        this.begunAt = now;
        this.stateSince = now;
    }

    /** Sends to this channel of its gateway. */
    void sendTo(Channel channel) {
        channelSlot = channel.slot();
    }

    int channelSlot() {
        return channelSlot;
    }

    /** Its number among the borrowers of gateways: no meeting has one below nought. */
    long borrower() {
        return -id;
    }

    /** Whether this server may act: it is its own trial, or one whose server has gone. */
    boolean isFor(String thisServer, Instant now) {
        return server.equals(thisServer) || beatAt.plus(SERVER_IS_GONE).isBefore(now);
    }

    /** Whether it was another server's so far. */
    boolean takenOverBy(String thisServer) {
        return !server.equals(thisServer);
    }

    void beat(String thisServer, Instant now) {
        server = thisServer;
        beatAt = now;
    }

    void become(TrialState next, Instant now) {
        state = next;
        stateSince = now;
        if (next == TrialState.OVER) {
            endedAt = now;
            runningGatewayId = null;
            verdict = verdict == null ? Verdict.PASSED : verdict;
        }
    }

    /** The first word counts: what fails on the way out of an interrupted trial was not what ended it. */
    void judge(Verdict word) {
        verdict = verdict == null ? word : verdict;
    }

    void agreed(String itsWord) {
        handle = itsWord;
    }

    boolean inStateFor(Duration patience, Instant now) {
        return stateSince.plus(patience).isBefore(now);
    }

    Measures measures() {
        return measures;
    }

    public Long id() {
        return id;
    }

    public long gatewayId() {
        return gatewayId;
    }

    TrialState state() {
        return state;
    }

    Verdict verdict() {
        return verdict;
    }

    String entranceToken() {
        return entranceToken;
    }

    String handle() {
        return handle == null ? "" : handle;
    }

    String askedBy() {
        return askedBy;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    /** BigBlueButton's name of its room, which nobody can guess. */
    String roomName() {
        return "webinar-trial-" + id + "-" + entranceToken.substring(entranceToken.length() / 2);
    }

    /** Our word for its gateway as a guest in the room. */
    String botId() {
        return "gw-trial-" + id;
    }
}
