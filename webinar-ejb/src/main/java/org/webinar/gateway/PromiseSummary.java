package org.webinar.gateway;

import java.time.Instant;
import org.webinar.time.TimeSlot;

/**
 * A machine and a channel that were promised to a meeting, for those who look after others' lives.
 *
 * @param id its number
 * @param gatewayId number of the machine
 * @param channelGatewayId number of the gateway of whose channels one was promised
 * @param channelSlot which of them, the first is 1
 * @param slot when the webinar was planned
 * @param taken the same with the machine's margins
 * @param standing whether it is the meeting's promise still
 * @param workingSince since when it is used; null when it is not
 * @param releasedAt when it was given back; null before
 */
public record PromiseSummary(
        long id,
        long gatewayId,
        long channelGatewayId,
        int channelSlot,
        TimeSlot slot,
        TimeSlot taken,
        boolean standing,
        Instant workingSince,
        Instant releasedAt) {}
