package org.webinar.token;

import java.time.Instant;
import java.util.Set;

/**
 * A token that somebody wants.
 *
 * @param name what it is for; never null
 * @param account user name of the account that it is to act for; never null
 * @param scopes what it is to be for
 * @param endsAt until when it is to be good; null when nobody has said
 */
public record TokenWish(String name, String account, Set<Scope> scopes, Instant endsAt) {
    public TokenWish {
        name = name == null ? "" : name.replaceAll("\\p{Cc}", " ").strip();
        account = account == null ? "" : account.strip();
        scopes = Set.copyOf(scopes);
    }
}
