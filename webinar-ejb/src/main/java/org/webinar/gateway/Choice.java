package org.webinar.gateway;

import org.webinar.time.TimeSlot;

/**
 * What the pool proposes.
 *
 * @param machine sends
 * @param channel where to
 * @param taken the slot with the machine's margins
 */
record Choice(Machine machine, Channel channel, TimeSlot taken) {}
