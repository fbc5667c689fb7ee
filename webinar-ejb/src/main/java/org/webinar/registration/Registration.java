package org.webinar.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.webinar.invitation.Address;

/** Somebody who has registered for an event. */
@Entity
@Table(name = "webinar_registration")
public class Registration {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Column(name = "meeting_id")
    private long meetingId;

    private String name;
    private String address;

    @Column(name = "address_key")
    private String addressKey;

    /** The account to which the address belongs, when it has registered itself; else null. */
    @Column(name = "user_id")
    private Integer userId;

    private String language;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "state_since")
    private Instant stateSince;

    protected Registration() {}

    Registration(RegistrationRules rules, Address person) {
        eventId = rules.eventId();
        meetingId = rules.meetingId();
        address = person.email();
        addressKey = person.key();
    }

    /** Registers, perhaps again. */
    void register(Applicant who, RegistrationState first, Instant now) {
        name = who.person().name();
        language = who.locale().getLanguage();
        registeredAt = now;
        become(first, now);
        belongsTo(who.userId());
    }

    /** Is registered already: who shows by an account to be that person may correct the name, others may not. */
    void again(Applicant who) {
        if (who.userId() != null) {
            name = who.person().name();
            belongsTo(who.userId());
        }
    }

    /** The address is that of an account; who only says so is none. */
    void belongsTo(Integer account) {
        userId = account == null ? userId : account;
    }

    void become(RegistrationState next, Instant now) {
        state = next;
        stateSince = now;
    }

    /** Whether it is this account's. */
    boolean belongsTo(int account) {
        return userId != null && userId == account;
    }

    Long id() {
        return id;
    }

    long eventId() {
        return eventId;
    }

    long meetingId() {
        return meetingId;
    }

    Address person() {
        return new Address(name, address);
    }

    String addressKey() {
        return addressKey;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    RegistrationState state() {
        return state;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    Instant stateSince() {
        return stateSince;
    }
}
