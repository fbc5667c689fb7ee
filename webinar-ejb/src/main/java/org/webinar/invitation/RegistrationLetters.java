package org.webinar.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.webinar.letter.Mail;
import org.webinar.letter.Words;
import org.webinar.livestream.Occasion;
import org.webinar.site.Sites;

/** What those read who have registered and have no place; nothing of it goes into a calendar. */
@ApplicationScoped
class RegistrationLetters {
    /** How the kinds of all these mails begin. */
    static final String KINDS = "register ";

    /** The kind of the mail that a webinar does not take place. */
    static final String GONE = KINDS + "gone";

    private final InvitationLetters invitations;
    private final PersonalLinks links;
    private final Words words;
    private final Sites sites;

    RegistrationLetters() {
        this(null, null, null, null);
    }

    @Inject
    RegistrationLetters(InvitationLetters invitations, PersonalLinks links, Words words, Sites sites) {
        this.invitations = invitations;
        this.links = links;
        this.words = words;
        this.sites = sites;
    }

    /**
     * What has become of a registration.
     *
     * @param what the end of the keys of its sentences, at most eleven letters
     */
    Mail about(Occasion occasion, Address person, Locale locale, long registrationId, String what) {
        String body = words.in(
                locale,
                "registration." + what + ".body",
                invitations.host(occasion.ownerId()).name(),
                occasion.name(),
                occasion.slot(),
                sites.address(occasion.siteId()) + links.path(registrationId));
        return mail(
                occasion.meetingId(), occasion.ownerId(), person, what, subject(locale, what, occasion.name()), body);
    }

    /** That a webinar does not take place. */
    Mail gone(CalendarEntry entry, Address person, Locale locale) {
        String body = words.in(locale, "registration.gone.body", entry.name(), entry.slot());
        return mail(entry.meetingId(), entry.ownerId(), person, "gone", subject(locale, "gone", entry.name()), body);
    }

    private String subject(Locale locale, String what, String name) {
        return words.in(locale, "registration." + what + ".subject", name);
    }

    private Mail mail(long meetingId, int ownerId, Address person, String what, String subject, String body) {
        return new Mail(
                meetingId, KINDS + what, person.email(), invitations.replyTo(ownerId), subject, body, null, null);
    }
}
