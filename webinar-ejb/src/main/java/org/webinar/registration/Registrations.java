package org.webinar.registration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.webinar.chat.PlainText;
import org.webinar.identity.User;
import org.webinar.identity.Visitor;
import org.webinar.invitation.Address;
import org.webinar.limits.Turnstile;
import org.webinar.livestream.EventView;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.Occasion;
import org.webinar.livestream.Occasions;
import org.webinar.rights.Keys;

/** Where people register for a webinar, and cancel. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Registrations {
    /** In characters as people count them; some databases count an emoji twice. */
    private static final int LONGEST_NAME = 100;

    /** A whole hall registers when the link is shown to it, and all want the same row. */
    private static final Turnstile TURNSTILE = new Turnstile(4, Duration.ofSeconds(5));

    private final LiveEvents events;
    private final Occasions occasions;
    private final RegistrationLedger ledger;
    private final RegistrationRows rows;
    private final RegistrationGlances glances;
    private final RegistrationAllowance allowance;
    private final RegistrationTerms terms;
    private final Clock clock;

    /** For the container's proxy. */
    public Registrations() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    Registrations(
            LiveEvents events,
            Occasions occasions,
            RegistrationLedger ledger,
            RegistrationRows rows,
            RegistrationGlances glances,
            RegistrationAllowance allowance,
            RegistrationTerms terms,
            Clock clock) {
        this.events = events;
        this.occasions = occasions;
        this.ledger = ledger;
        this.rows = rows;
        this.glances = glances;
        this.allowance = allowance;
        this.terms = terms;
        this.clock = clock;
    }

    /** Whether the page of an event has something to say about registering. The caller has looked who asks. */
    public boolean offered(EventView event) {
        return open(event, glances.of(event.id()).plan());
    }

    /**
     * What this person is offered.
     *
     * @param visitor null for strangers
     * @throws org.webinar.Refusal when the person may not know of the event
     */
    public Offer offer(long eventId, Visitor visitor, Keys keys) {
        EventView event = events.announced(eventId, visitor, keys);
        Glance glance = glances.of(eventId);
        RegistrationPlan plan = glance.plan();
        Optional<User> account = Optional.ofNullable(visitor).flatMap(person -> rows.account(person.userId()));
        return new Offer(
                event,
                plan,
                open(event, plan),
                !plan.hasRoom(glance.taken()),
                mine(eventId, visitor, keys).map(Registration::state).orElse(null),
                account.map(User::fullName).orElse(""),
                account.map(User::email).orElse(""),
                terms.daysKept());
    }

    private boolean open(EventView event, RegistrationPlan plan) {
        Instant now = clock.instant();
        return plan.openAt(now) && !event.over(now) && terms.mailsGo();
    }

    private Optional<Registration> mine(long eventId, Visitor visitor, Keys keys) {
        return rows.behind(keys.ticket())
                .filter(one -> one.eventId() == eventId)
                .or(() -> Optional.ofNullable(visitor).flatMap(person -> rows.ofAccount(eventId, person.userId())));
    }

    /**
     * Registers somebody, who is told by mail what has become of it. Nobody learns here whether an address was on the list
     * before: for one that was, the same mail goes once more.
     *
     * @param name as it was typed; may be null
     * @param address as it was typed; may be null
     * @param consent whether the person has agreed to what is kept
     * @param visitor null for strangers
     * @param sender who sends the request, as far as limits go
     * @throws org.webinar.Refusal when it does not go; then nobody has been registered
     */
    public void register(long eventId, Form form, Visitor visitor, Keys keys, String sender, Locale locale) {
        EventView event = events.announced(eventId, visitor, keys);
        if (!open(event, glances.of(eventId).plan())) {
            throw new RegistrationClosed();
        }
        Address person = person(form);
        allowance.take(sender);
        String mailbox = eventId + " " + person.key();
        boolean reachable = allowance.mayWrite(mailbox);
        try {
            Occasion occasion = occasions.ofEvent(eventId).orElseThrow(RegistrationClosed::new);
            Applicant who = new Applicant(person, account(visitor, person), locale, reachable);
            TURNSTILE.pass(() -> ledger.register(occasion, eventId, who));
        } catch (RuntimeException nothingDone) {
            allowance.giveBack(sender);
            if (reachable) {
                allowance.notWritten(mailbox);
            }
            throw nothingDone;
        }
    }

    private static Address person(Form form) {
        String name = PlainText.cut(PlainText.clean(form.name() == null ? "" : form.name()), LONGEST_NAME);
        if (name.isBlank()) {
            throw new RegistrantNameMissing();
        }
        String typed = form.address() == null ? "" : form.address().strip();
        Address bare = Address.of(typed)
                .filter(address -> address.name().isEmpty() && typed.indexOf('<') < 0)
                .orElseThrow(AddressUnfit::new);
        if (!form.consent()) {
            throw new ConsentMissing();
        }
        return new Address(name.strip(), bare.email());
    }

    /** The account whose address this is; who has typed another one comes in by the mail to it. */
    private Integer account(Visitor visitor, Address person) {
        return Optional.ofNullable(visitor)
                .flatMap(one -> rows.account(one.userId()))
                .filter(user -> person.email().equalsIgnoreCase(user.email()))
                .map(User::id)
                .orElse(null);
    }

    /**
     * What is behind a personal link.
     *
     * @throws NoSuchRegistration when there is nothing, or not any more
     */
    public Mine behind(String word) {
        Registration one = registration(word);
        Occasion occasion = occasion(one);
        return new Mine(
                one.eventId(),
                occasion.name(),
                occasion.slot().start(),
                occasion.slot().end(),
                occasion.live(),
                one.person().name(),
                one.state());
    }

    /**
     * Cancels a registration; for one that is cancelled already nothing happens.
     *
     * @throws NoSuchRegistration when there is none
     */
    public void cancel(String word) {
        Registration one = registration(word);
        Occasion occasion = occasion(one);
        TURNSTILE.pass(() -> ledger.cancel(occasion, one.id()));
    }

    private Registration registration(String word) {
        return rows.behind(word).filter(one -> events.has(one.eventId())).orElseThrow(NoSuchRegistration::new);
    }

    private Occasion occasion(Registration one) {
        return occasions.ofEvent(one.eventId()).orElseThrow(NoSuchRegistration::new);
    }

    /**
     * What somebody types who registers.
     *
     * @param name may be null
     * @param address may be null
     * @param consent whether the person has agreed to what is kept
     */
    public record Form(String name, String address, boolean consent) {}

    /**
     * A registration, for the person who has made it.
     *
     * @param eventId number of the event
     * @param webinar what it is called
     * @param start planned start
     * @param end planned end
     * @param live path of the live page; null when there is none any more
     * @param name as it was typed
     * @param state what has become of it
     */
    public record Mine(
            long eventId, String webinar, Instant start, Instant end, String live, String name, RegistrationState state)
            implements java.io.Serializable {}
}
