package org.webinar.webhook;

import java.time.Instant;
import java.util.List;

/**
 * A message that is to be sent now.
 *
 * @param webhookId number of the webhook
 * @param messageId number of the message
 * @param address where it goes
 * @param word the message's own, the same at each try
 * @param news what it tells of
 * @param happenedAt when that happened
 * @param facts what is told
 * @param sealed what signs it, sealed
 */
public record Parcel(
        long webhookId,
        long messageId,
        String address,
        String word,
        News news,
        Instant happenedAt,
        Facts facts,
        List<Sealed> sealed) {
    public Parcel {
        sealed = List.copyOf(sealed);
    }

    /**
     * A secret as it is stored.
     *
     * @param purpose what it was sealed for
     * @param text what stands in the row
     */
    public record Sealed(String purpose, String text) {}
}
