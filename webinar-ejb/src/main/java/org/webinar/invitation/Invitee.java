package org.webinar.invitation;

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

/** Somebody who is invited to a meeting, and the last mail that said so. */
@Entity
@Table(name = "webinar_invitee")
public class Invitee {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Enumerated(EnumType.STRING)
    private Place place;

    private String name;
    private String address;

    @Column(name = "address_key")
    private String addressKey;

    private String language;

    /** What the owner has added to the text for this person; may be empty. */
    private String note;

    @Column(name = "invited_at")
    private Instant invitedAt;

    /** When this person was told of the time that stands in the calendar now. */
    @Column(name = "told_at")
    private Instant toldAt;

    private int sequence;

    @Column(name = "letter_id")
    private long letterId;

    /** Whether a mail before the last one may have been read. */
    @Column(name = "may_know")
    private boolean mayKnow;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** By which registration; null for those whom the owner has invited. */
    @Column(name = "registration_id")
    private Long registrationId;

    /** Whether a presenter has invited this person, who may have registered as well. */
    @Column(name = "by_hand")
    private boolean byHand;

    protected Invitee() {}

    Invitee(long meetingId, Place place, Address address) {
        this.meetingId = meetingId;
        this.place = place;
        this.addressKey = address.key();
    }

    /** Is invited, perhaps again. */
    void invite(Address to, String added, Locale locale, Instant now) {
        write(to, added, locale, now);
        registrationId = null;
        byHand = true;
    }

    private void write(Address to, String added, Locale locale, Instant now) {
        note = added;
        address = to.email();
        name = to.name().isEmpty() && name != null ? name : to.name();
        language = locale.getLanguage();
        invitedAt = now;
        withdrawnAt = null;
    }

    /** Is written to once more; whoever has registered stays registered. */
    void again(Locale locale, Instant now) {
        write(address(), note, locale, now);
    }

    /** Is told of it because he or she has registered; whom a presenter had invited stays invited, with what was added. */
    void register(Address person, Locale locale, long registration, Instant now) {
        byHand = byHand && withdrawnAt == null;
        Address called = byHand && !name.isEmpty() ? new Address(name, person.email()) : person;
        write(called, note == null ? "" : note, locale, now);
        registrationId = registration;
    }

    /** Has no place any more; what a presenter has written stays in the list, taken back. */
    void unregister() {
        registrationId = byHand ? null : registrationId;
    }

    /** Is there for the registration alone. */
    void leaveToRegistration() {
        byHand = false;
    }

    /** Has been written to. */
    void told(long letter, int ofSequence, Instant now) {
        letterId = letter;
        sequence = ofSequence;
        toldAt = now;
    }

    /** What has been written so far may have been read. */
    void mayHaveRead() {
        mayKnow = true;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    Long id() {
        return id;
    }

    /** Whether a presenter has invited this person. */
    boolean byHand() {
        return byHand;
    }

    /** Whether this person has registered, by invitation or without. */
    boolean registered() {
        return registrationId != null;
    }

    Long registrationId() {
        return registrationId;
    }

    Long meetingId() {
        return meetingId;
    }

    Place place() {
        return place;
    }

    Address address() {
        return new Address(name, address);
    }

    String addressKey() {
        return addressKey;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    String note() {
        return note;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    boolean mayKnow() {
        return mayKnow;
    }

    /** The number of the last change that this person has been told of. */
    int sequence() {
        return sequence;
    }

    long letterId() {
        return letterId;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
