package org.webinar.webhook;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may be read of a webhook: everything but its secret.
 *
 * @param id its number
 * @param name what it is, in somebody's words
 * @param address where messages go; for those who look after webhooks alone, for it may open something there
 * @param news what it is told of
 * @param standing whether it is told anything
 * @param succeededAt when it took something last; null when it never has
 * @param failure when it did not, and why; null when it always has
 * @param origin where it comes from
 */
public record WebhookSheet(
        long id,
        String name,
        String address,
        Set<News> news,
        Standing standing,
        Instant succeededAt,
        Failure failure,
        Origin origin)
        implements Serializable {
    public WebhookSheet {
        news = new TreeSet<>(news);
    }

    /**
     * Whether it is told anything.
     *
     * @param state whether it is
     * @param since since when
     * @param pauseUntil until when it rests, for it has failed; null when it does not
     * @param waiting how many messages wait for it
     */
    public record Standing(WebhookState state, Instant since, Instant pauseUntil, long waiting)
            implements Serializable {}

    /**
     * The last failure.
     *
     * @param trouble what was wrong
     * @param detail in the receiver's words, or those of this machine; never null
     * @param at when
     * @param since since when nothing was taken; null when something has been since
     */
    public record Failure(WebhookTrouble trouble, String detail, Instant at, Instant since) implements Serializable {}

    /**
     * Where it comes from.
     *
     * @param madeBy who has made it, by name
     * @param madeAt when
     * @param oldSecretUntil until when the secret before signs, too; null when it does not
     */
    public record Origin(String madeBy, Instant madeAt, Instant oldSecretUntil) implements Serializable {}
}
