package org.webinar.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.webinar.identity.User;
import org.webinar.letter.CalendarFile;
import org.webinar.letter.Mail;
import org.webinar.letter.Words;
import org.webinar.livestream.Barrier;
import org.webinar.livestream.Occasion;
import org.webinar.settings.LetterCatalogue;
import org.webinar.settings.Settings;
import org.webinar.site.Sites;

/** What those who are invited read, and what goes into their calendars. The audience never reads of the room. */
@ApplicationScoped
class InvitationLetters {
    private static final String REQUEST = "REQUEST";
    private static final String CANCEL = "CANCEL";
    private static final Address NOBODY = new Address("", "noreply@localhost.invalid");

    @PersistenceContext
    private EntityManager database;

    private final CalendarText calendars;
    private final Words words;
    private final Sites sites;
    private final PersonalLinks links;
    private final Settings settings;

    InvitationLetters() {
        this(null, null, null, null, null);
    }

    @Inject
    InvitationLetters(CalendarText calendars, Words words, Sites sites, PersonalLinks links, Settings settings) {
        this.calendars = calendars;
        this.words = words;
        this.sites = sites;
        this.links = links;
        this.settings = settings;
    }

    /** Invites, or tells what has changed. */
    Mail invitation(CalendarEntry entry, Invitee invitee, int sequence, Occasion now, boolean changed) {
        String body = text(entry, invitee, now);
        return mail(
                entry,
                invitee,
                changed ? "changed" : invitee.registered() ? "registered" : "invitation",
                changed ? words.in(invitee.locale(), "invitation.changed.body", body) : body,
                calendars.file(REQUEST, appointment(entry, invitee, sequence, now)));
    }

    /** Takes an invitation back. */
    Mail cancellation(CalendarEntry entry, Invitee invitee, int sequence) {
        String body = words.in(
                invitee.locale(),
                invitee.registered() ? "invitation.unregistered.body" : "invitation.cancelled.body",
                host(entry).name(),
                entry.name(),
                calendars.next(entry));
        Appointment gone = new Appointment(
                entry.uid(invitee.place()),
                sequence,
                entry.name(),
                entry.slot(),
                "",
                "",
                null,
                host(entry),
                Optional.of(invitee.address()),
                false,
                true);
        return mail(entry, invitee, "cancelled", body, calendars.file(CANCEL, gone));
    }

    /** Reminds of the date of which the occasion tells; calendars have it already. Nobody wants to be reminded of what has begun. */
    Mail reminder(CalendarEntry entry, Invitee invitee, Occasion now) {
        return new Mail(
                entry.meetingId(),
                reminderTo(invitee.place()),
                invitee.address().email(),
                replyTo(entry),
                subject(entry, invitee, "reminder"),
                text(entry, invitee, now),
                null,
                now.next().start());
    }

    /** The kind of mail that reminds people of this place. */
    static String reminderTo(Place place) {
        return "reminder " + place;
    }

    private Mail mail(CalendarEntry entry, Invitee invitee, String kind, String body, CalendarFile file) {
        return new Mail(
                entry.meetingId(),
                kind,
                invitee.address().email(),
                replyTo(entry),
                subject(entry, invitee, kind),
                body,
                file,
                null);
    }

    private String subject(CalendarEntry entry, Invitee invitee, String kind) {
        return words.in(invitee.locale(), "invitation." + kind + ".subject", entry.name());
    }

    /** The text of an invitation, with what the owner has added to it for this person. */
    private String text(CalendarEntry entry, Invitee invitee, Occasion now) {
        Locale locale = invitee.locale();
        boolean audience = invitee.place() == Place.LIVE;
        String kind = invitee.registered() ? "registered" : audience ? "audience" : presenters(now);
        String body = words.in(
                locale,
                "invitation." + kind + ".body",
                host(entry).name(),
                now.name(),
                now.next(),
                audience ? "" : address(now, now.room()),
                audience ? "" : now.password(),
                live(invitee, now, locale),
                invitee.note().isEmpty() ? "" : invitee.note() + "\n\n");
        return body + (audience ? "\n\n" + needed(now, invitee.registered(), locale) : "") + repeated(now, locale);
    }

    private static String presenters(Occasion now) {
        return now.webinar() ? "presenters" : "participants";
    }

    /** What one needs to come to the live page: nobody is promised a page that stays closed. */
    private String needed(Occasion now, boolean registered, Locale locale) {
        List<Barrier> barriers = now.barriers().stream()
                .filter(barrier -> !registered || barrier != Barrier.REGISTER)
                .toList();
        return barriers.isEmpty()
                ? words.in(locale, "invitation.page.open")
                : barriers.stream()
                        .map(barrier -> words.in(locale, "invitation.page." + barrier))
                        .collect(Collectors.joining(" "));
    }

    /** Whether the calendar has all dates of a meeting that is repeated. */
    private String repeated(Occasion now, Locale locale) {
        if (now.recurrence() == null) {
            return "";
        }
        int dates = now.recurrence().dates().size() + 1;
        return "\n\n"
                + words.in(
                        locale,
                        now.recurrence().all() ? "invitation.repeated.all" : "invitation.repeated.first",
                        dates);
    }

    private String live(Invitee invitee, Occasion now, Locale locale) {
        if (now.live() == null) {
            return "";
        }
        if (invitee.registered()) {
            return address(now, links.path(invitee.registrationId()));
        }
        String live = address(now, now.live());
        return invitee.place() == Place.LIVE ? live : words.in(locale, "invitation.presenters.live", live);
    }

    /** Calendars are shown to others: the password of the room stands in the mail alone (Pod's defect S7). */
    private Appointment appointment(CalendarEntry entry, Invitee invitee, int sequence, Occasion now) {
        return new Appointment(
                entry.uid(invitee.place()),
                sequence,
                now.name(),
                now.slot(),
                invitee.note(),
                where(invitee.place(), now),
                now.recurrence(),
                host(entry),
                Optional.of(invitee.address()),
                invitee.place() == Place.ROOM,
                false);
    }

    /** Where people of this place go. */
    String where(Place place, Occasion now) {
        String path = place == Place.ROOM ? now.room() : now.live();
        return path == null ? "" : address(now, path);
    }

    private String address(Occasion occasion, String path) {
        return sites.address(occasion.siteId()) + path;
    }

    private Address host(CalendarEntry entry) {
        return host(entry.ownerId());
    }

    /** Who invites: the owner, under the address of our mails where no other is known. */
    Address host(int ownerId) {
        Optional<User> owner = Optional.ofNullable(database.find(User.class, ownerId));
        String name = owner.map(User::fullName).orElse("");
        return owner.map(User::email)
                .flatMap(Address::of)
                .or(this::ours)
                .map(address -> new Address(name, address.email()))
                .orElse(NOBODY);
    }

    private Optional<Address> ours() {
        return Address.of(settings.get(LetterCatalogue.DEFAULT_FROM_EMAIL));
    }

    /** The same person under the address of our mails: what everybody may fetch says nobody's own address. */
    Address publicHost(int ownerId) {
        return new Address(host(ownerId).name(), ours().orElse(NOBODY).email());
    }

    /** Whoever answers an invitation means the person who invites. */
    private Optional<String> replyTo(CalendarEntry entry) {
        return replyTo(entry.ownerId());
    }

    /** See {@link #replyTo(CalendarEntry)}. */
    Optional<String> replyTo(int ownerId) {
        return Optional.ofNullable(database.find(User.class, ownerId))
                .map(User::email)
                .flatMap(Address::of)
                .map(Address::email);
    }
}
