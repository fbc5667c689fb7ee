package org.webinar.webhook;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.webinar.change.Changes;
import org.webinar.identity.Visitor;
import org.webinar.rights.Rights;

/** Where administrators say which programs are told of what, and see how they take it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookDesk {
    /** How many messages stand on a page. */
    public static final int PER_PAGE = 25;

    private final WebhookLedger ledger;
    private final Rights rights;
    private final Changes changes;

    /** For the container's proxy. */
    public WebhookDesk() {
        this(null, null, null);
    }

    @Inject
    WebhookDesk(WebhookLedger ledger, Rights rights, Changes changes) {
        this.ledger = ledger;
        this.rights = rights;
        this.changes = changes;
    }

    /**
     * All of the site, by name.
     *
     * @throws org.webinar.Refusal when the person may not see them
     */
    public List<WebhookSheet> all(Visitor visitor) {
        check(visitor);
        return ledger.all();
    }

    /**
     * One of them.
     *
     * @throws org.webinar.Refusal when the person may not see it, or there is none
     */
    public WebhookSheet one(long id, Visitor visitor) {
        check(visitor);
        return ledger.one(id);
    }

    /**
     * One page of its messages, the newest first.
     *
     * @param page counted from nought
     * @throws org.webinar.Refusal when the person may not see it, or there is none
     */
    public Told messages(long id, int page, Visitor visitor) {
        check(visitor);
        return new Told(ledger.messages(id, page * PER_PAGE, PER_PAGE), ledger.countMessages(id));
    }

    /**
     * Some of what it is told.
     *
     * @param messages one page of them
     * @param count how many there are on all pages
     */
    public record Told(List<MessageSheet> messages, long count) {}

    /**
     * Adds one.
     *
     * @throws org.webinar.Refusal when the person may not, or something wished makes no sense
     */
    public Added add(WebhookWish wish, Visitor visitor) {
        check(visitor);
        String secret = Signature.freshSecret();
        return new Added(
                changes.noting(visitor, () -> ledger.add(wish, secret, visitor))
                        .thing()
                        .id(),
                secret);
    }

    /**
     * A new one.
     *
     * @param id its number
     * @param secret by which its messages are signed; nobody can be told again
     */
    public record Added(long id, String secret) {}

    /**
     * Changes one.
     *
     * @throws org.webinar.Refusal when the person may not, there is none, or something wished makes no sense
     */
    public void change(long id, WebhookWish wish, Visitor visitor) {
        check(visitor);
        changes.noting(visitor, () -> ledger.change(id, wish));
    }

    /**
     * Gives it another secret; the one before signs, too, for a day.
     *
     * @return the secret, which nobody can be told again
     * @throws org.webinar.Refusal when the person may not, or there is none
     */
    public String rotate(long id, Visitor visitor) {
        check(visitor);
        String secret = Signature.freshSecret();
        changes.noting(visitor, () -> ledger.rotate(id, secret));
        return secret;
    }

    /**
     * Switches it on or off.
     *
     * @throws org.webinar.Refusal when the person may not, or there is none
     */
    public void turn(long id, boolean on, Visitor visitor) {
        check(visitor);
        changes.noting(visitor, () -> ledger.turn(id, on));
    }

    /**
     * Deletes it, with all that it has been told.
     *
     * @throws org.webinar.Refusal when the person may not, or there is none
     */
    public void delete(long id, Visitor visitor) {
        check(visitor);
        changes.noting(visitor, () -> ledger.delete(id));
    }

    /**
     * Sends it something of no consequence.
     *
     * @throws org.webinar.Refusal when the person may not, there is none, or it is switched off
     */
    public void test(long id, Visitor visitor) {
        check(visitor);
        ledger.test(id);
    }

    /**
     * Sends a message once more.
     *
     * @throws org.webinar.Refusal when the person may not, there is none, or it is switched off
     */
    public void again(long id, long messageId, Visitor visitor) {
        check(visitor);
        ledger.again(id, messageId);
    }

    private void check(Visitor visitor) {
        Rights.administrators(rights.mayLookAfterWebhooks(visitor));
    }
}
