package org.webinar.administration;

import java.util.List;
import java.util.Map;
import org.webinar.gateway.PromiseSummary;
import org.webinar.livestream.LiveSummary;
import org.webinar.livestream.TimelineEntry;
import org.webinar.livestream.WorkSummary;

/**
 * All that is known of a live session.
 *
 * @param live the session
 * @param promises what was promised to its webinar, the oldest first
 * @param works what gateways did for it
 * @param timeline everything that happened, the oldest first
 * @param word by which the log's lines about it are found
 * @param gateways names of gateways by their numbers
 */
public record LiveReport(
        LiveSummary live,
        List<PromiseSummary> promises,
        List<WorkSummary> works,
        List<TimelineEntry> timeline,
        String word,
        Map<Long, String> gateways) {

    /** The name of a gateway; its number when it has been deleted. */
    public String gateway(long id) {
        return gateways.getOrDefault(id, "#" + id);
    }
}
