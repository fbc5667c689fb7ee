package org.webinar.administration;

import java.time.Instant;
import java.util.List;
import org.webinar.administration.RecordingFilter.State;

/**
 * A recording in the list of all of them.
 *
 * @param id BigBlueButton's word for it
 * @param at when it was recorded, or else when this server heard of it
 * @param states how far it is; in order, empty when it is only known to be there
 * @param slug its meeting's name as it stands in addresses
 * @param meeting its meeting's name
 * @param owner name of the meeting's owner
 */
public record RecordingRow(String id, Instant at, List<State> states, String slug, String meeting, String owner) {}
