package org.webinar.chat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.webinar.chat.ChatDeed.About;
import org.webinar.chat.ChatDeed.Deed;
import org.webinar.identity.Directory;
import org.webinar.identity.Found;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;

/**
 * The door for those who keep order in a conversation: whoever runs the webinar, and the moderators whom they have named.
 * Every deed may throw {@link NotModerator}, or another {@link org.webinar.Refusal}.
 */
@Stateless
public class Moderation {
    private final Moderators moderators;
    private final ModerationLedger ledger;
    private final ConversationRows conversations;
    private final Visitors visitors;
    private final Directory directory;
    private final Clock clock;

    /** For the container's proxy. */
    public Moderation() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Moderation(
            Moderators moderators,
            ModerationLedger ledger,
            ConversationRows conversations,
            Visitors visitors,
            Directory directory,
            Clock clock) {
        this.moderators = moderators;
        this.ledger = ledger;
        this.conversations = conversations;
        this.visitors = visitors;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether somebody keeps order here; null is a stranger. */
    public boolean may(long eventId, Visitor visitor) {
        return moderators.part(eventId, visitor) != Part.VIEWER;
    }

    /** What moderators see besides what everybody sees. */
    public Backstage backstage(long eventId, Visitor visitor) {
        check(eventId, visitor);
        Instant now = clock.instant();
        var conversation = conversations.find(eventId);
        return new Backstage(
                conversation.map(Conversation::rules).orElse(ChatRules.USUAL),
                conversation.map(found -> found.flooded(now)).orElse(false),
                conversation.map(found -> found.way().way()).orElse(Way.UNKNOWN),
                ledger.held(eventId),
                ledger.bans(eventId),
                moderators.of(eventId),
                moderators.part(eventId, visitor) == Part.PRESENTER);
    }

    /** Lets a held or hidden message be seen by everybody. */
    public void approve(long eventId, long messageId, Visitor visitor) {
        check(eventId, visitor);
        ledger.approve(eventId, messageId, visitor);
    }

    /** Takes a message off all pages, or never lets it on one. */
    public void hide(long eventId, long messageId, Visitor visitor) {
        check(eventId, visitor);
        ledger.hide(eventId, messageId, visitor);
    }

    /** Shows this message first, to everybody; null shows none. */
    public void pin(long eventId, Long messageId, Visitor visitor) {
        check(eventId, visitor);
        ledger.pin(eventId, messageId, visitor);
    }

    /** Takes the word from the author of this message for a while. */
    public void mute(long eventId, long messageId, Duration length, Visitor visitor) {
        check(eventId, visitor);
        ledger.ban(eventId, messageId, length, false, visitor);
    }

    /** Takes the word from the author of this message for the live, and everything that he or she said off the page. */
    public void ban(long eventId, long messageId, Visitor visitor) {
        check(eventId, visitor);
        ledger.ban(eventId, messageId, null, true, visitor);
    }

    /** Gives somebody the word again. */
    public void forgive(long eventId, long banId, Visitor visitor) {
        check(eventId, visitor);
        ledger.forgive(eventId, banId, visitor);
    }

    /** Decides how the conversation is kept in order. */
    public void rule(long eventId, ChatRules rules, Visitor visitor) {
        check(eventId, visitor);
        ledger.rule(eventId, rules, visitor);
    }

    /** People who may be named, by what is known of them (see {@link Directory#find}); only for presenters. */
    public List<Found> find(long eventId, String typed, Visitor visitor) {
        checkPresents(eventId, visitor);
        return directory.find(typed, visitor);
    }

    /** Names a moderator by user name; only for presenters. */
    public void name(long eventId, String username, Visitor visitor) {
        checkPresents(eventId, visitor);
        Visitor named = visitors.named(username).orElseThrow(() -> new NoSuchAccount(username));
        moderators.name(eventId, named.userId(), visitor.userId());
        ledger.note(eventId, visitor, Deed.NAME_MODERATOR, About.person(named.userId(), named.fullName()));
    }

    /** Asks a moderator to keep order no longer; only for presenters. */
    public void dismiss(long eventId, int userId, Visitor visitor) {
        checkPresents(eventId, visitor);
        moderators.dismiss(eventId, userId);
        ledger.note(eventId, visitor, Deed.DISMISS_MODERATOR, About.person(userId, String.valueOf(userId)));
    }

    /** What was done here, newest first; only for presenters. */
    public List<ChatDeed.Done> record(long eventId, Visitor visitor) {
        checkPresents(eventId, visitor);
        return ledger.record(eventId);
    }

    private void check(long eventId, Visitor visitor) {
        if (!may(eventId, visitor)) {
            throw new NotModerator();
        }
    }

    private void checkPresents(long eventId, Visitor visitor) {
        if (moderators.part(eventId, visitor) != Part.PRESENTER) {
            throw new NotModerator();
        }
    }

    /**
     * What moderators see besides what everybody sees.
     *
     * @param rules how order is kept
     * @param flooded whether a flood slows everybody down at the moment
     * @param way how viewers' messages get into the room
     * @param held messages that wait, oldest first, at most 200
     * @param bans who may not write
     * @param moderators who was named
     * @param presents whether the one who asks may name others
     */
    public record Backstage(
            ChatRules rules,
            boolean flooded,
            Way way,
            List<ChatLine> held,
            List<ChatBan.Banning> bans,
            List<NamedModerator> moderators,
            boolean presents) {}
}
