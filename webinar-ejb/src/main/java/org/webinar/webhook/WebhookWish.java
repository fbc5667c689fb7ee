package org.webinar.webhook;

import java.util.Set;

/**
 * A program that is to be told.
 *
 * @param name what it is, in somebody's words; never null
 * @param address where messages go; never null
 * @param news what it is to be told of
 */
public record WebhookWish(String name, String address, Set<News> news) {
    public WebhookWish {
        name = name == null ? "" : name.replaceAll("\\p{Cc}", " ").strip();
        address = address == null ? "" : address.strip();
        news = Set.copyOf(news);
    }
}
