package org.webinar.identity;

import java.util.Set;

/**
 * What a message about a sign-out has ended.
 *
 * @param tokenHashes hashes of the browsers' tokens; may be empty, for logins end by themselves, too
 * @param usernames whose logins they were
 */
public record EndedLogins(Set<String> tokenHashes, Set<String> usernames) {}
