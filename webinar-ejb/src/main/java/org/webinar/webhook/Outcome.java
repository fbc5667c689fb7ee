package org.webinar.webhook;

import java.time.Duration;

/**
 * What became of one try.
 *
 * @param trouble null when the message has been taken
 * @param status what the receiver answered; nought when it did not
 * @param words the beginning of its answer, or why there was none; never null
 * @param retryAfter how long it asks us to wait; null when it does not
 * @param took how long the try took
 */
public record Outcome(WebhookTrouble trouble, int status, String words, Duration retryAfter, Duration took) {
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;
    private static final int GATEWAY_TIMEOUT = 504;
    private static final int HUNDRED = 100;
    private static final int SUCCESS = 2;
    private static final int REDIRECTION = 3;

    /** Somebody has answered. */
    public static Outcome answered(int status, String words, Duration retryAfter, Duration took) {
        return new Outcome(troubleOf(status), status, words, retryAfter, took);
    }

    /** Nobody has. */
    public static Outcome silent(WebhookTrouble trouble, String why, Duration took) {
        return new Outcome(trouble, 0, why, null, took);
    }

    private static WebhookTrouble troubleOf(int status) {
        return switch (status) {
            case GONE -> WebhookTrouble.GONE;
            case TOO_MANY, BAD_GATEWAY, UNAVAILABLE, GATEWAY_TIMEOUT -> WebhookTrouble.BUSY;
            default ->
                switch (status / HUNDRED) {
                    case SUCCESS -> null;
                    case REDIRECTION -> WebhookTrouble.REDIRECTS;
                    default -> WebhookTrouble.REFUSED;
                };
        };
    }

    /** Whether the message has been taken. */
    boolean taken() {
        return trouble == null;
    }
}
