package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.GatewayControl;
import org.webinar.identity.Visitor;
import org.webinar.meeting.MeetingLedger;
import org.webinar.rights.Rights;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.NeedsPerson.Instruction;

/** Tells those who run a webinar what to push where, when its gateway is an encoder that somebody starts by hand. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Encoders {
    private final MeetingLedger meetings;
    private final LiveLedger lives;
    private final Works works;
    private final GatewayControl gateways;
    private final Broadcasts broadcasts;
    private final Rights rights;

    /** For the container's proxy. */
    public Encoders() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Encoders(
            MeetingLedger meetings,
            LiveLedger lives,
            Works works,
            GatewayControl gateways,
            Broadcasts broadcasts,
            Rights rights) {
        this.meetings = meetings;
        this.lives = lives;
        this.works = works;
        this.gateways = gateways;
        this.broadcasts = broadcasts;
        this.rights = rights;
    }

    /**
     * What somebody has to do now; empty when nobody has to do anything.
     *
     * @throws org.webinar.Refusal when it is somebody else's webinar
     */
    public List<Instruction> instructions(long meetingId, Visitor visitor) {
        rights.checkRun(visitor, meetings.byId(meetingId));
        return lives.running(meetingId)
                .flatMap(session -> works.current(session.id()).map(work -> instructions(session, work)))
                .orElse(List.of());
    }

    private List<Instruction> instructions(LiveSession session, GatewayWork work) {
        try {
            Gateway gateway = works.gatewayOf(work);
            return gateways.byHand(gateway)
                    ? gateways.instructions(gateway, broadcasts.of(session, work, gateway))
                    : List.of();
        } catch (GatewayTrouble | IllegalArgumentException nowhereToPush) {
            // The session itself says so: its start has failed for the same reason.
            return List.of();
        }
    }
}
