package org.webinar.webhook;

import java.io.Serializable;
import java.time.Instant;

/**
 * A message of a webhook as it is looked at.
 *
 * @param id its number
 * @param word its own, the same at each try
 * @param news what it tells of
 * @param happenedAt when that happened
 * @param state where it is
 * @param tries how often it has been tried
 * @param tryAt when it is tried next; null when it is not
 * @param answer what became of the last try; null when there was none
 */
public record MessageSheet(
        long id,
        String word,
        News news,
        Instant happenedAt,
        MessageState state,
        int tries,
        Instant tryAt,
        Answer answer)
        implements Serializable {

    /**
     * What became of a try.
     *
     * @param at when it began
     * @param millis how long it took
     * @param status what was answered; nought when nothing was
     * @param trouble what was wrong; null when nothing was
     * @param detail the beginning of the answer, or why there was none
     */
    public record Answer(Instant at, long millis, int status, WebhookTrouble trouble, String detail)
            implements Serializable {}
}
