package org.webinar.sandbox.bbb;

/**
 * One message of the public chat.
 *
 * @param api whether it came through sendChatMessage, so that nobody in the room wrote it
 */
public record ChatLine(
        String id, long time, String author, String text, boolean api, String internalUserId, String externalUserId) {}
