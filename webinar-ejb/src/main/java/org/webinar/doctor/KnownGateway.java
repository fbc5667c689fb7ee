package org.webinar.doctor;

import java.time.Instant;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.Health;
import org.webinar.trial.Verdict;

/**
 * What is known of a gateway, without asking it.
 *
 * @param gateway Pod's row
 * @param name its host
 * @param health what its watch has seen
 * @param detail in its own words; empty when there are none
 * @param triedAt when its last test ended; null when it was never tested
 * @param verdict of that test; null when it was never tested
 */
record KnownGateway(Gateway gateway, String name, Health health, String detail, Instant triedAt, Verdict verdict) {}
