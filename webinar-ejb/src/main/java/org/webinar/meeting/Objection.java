package org.webinar.meeting;

import org.webinar.Refusal;

/**
 * Why something in a plan can't be.
 *
 * @param field where it stands
 * @param refusal why
 */
public record Objection(Planned.Field field, Refusal refusal) {}
