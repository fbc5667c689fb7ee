package org.webinar.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webinar.settings.Secrets;

/**
 * The links by which people who have registered come in and cancel. Their words are made from our secret and the number of
 * the registration, and stored nowhere, not even as a hash.
 */
@ApplicationScoped
public class PersonalLinks {
    private static final Pattern WORD = Pattern.compile("(\\d{1,18})-([0-9a-f]{64})");

    private final Secrets secrets;

    /** For the container's proxy. */
    public PersonalLinks() {
        this(null);
    }

    @Inject
    PersonalLinks(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The path of a registration's link. */
    String path(long registrationId) {
        return "/live/registration/" + word(registrationId) + "/";
    }

    /** The word at the end of it: what somebody shows to be let in. */
    public String word(long registrationId) {
        return registrationId + "-" + secrets.wordFor(purpose(registrationId));
    }

    /**
     * Whose word this is; empty when nobody's.
     *
     * @param word may be null
     */
    public OptionalLong registration(String word) {
        Matcher matcher = WORD.matcher(word == null ? "" : word);
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        long id = Long.parseLong(matcher.group(1));
        return secrets.isWordFor(purpose(id), matcher.group(2)) ? OptionalLong.of(id) : OptionalLong.empty();
    }

    private static String purpose(long registrationId) {
        return "registration " + registrationId;
    }
}
