package org.webinar.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.webinar.Refusal;
import org.webinar.administration.Page;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.webhook.MessageSheet;
import org.webinar.webhook.WebhookDesk;
import org.webinar.webhook.WebhookSheet;
import org.webinar.webhook.WebhookState;

/** The page of one program that is told: how it takes that, its messages, and all that can be done with it. */
@Named
@ViewScoped
public class WebhookPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Looks in vain, every few seconds, after which nothing is expected any more. */
    private static final int MOST_LOOKS = 200;

    private static final String LIST = "/webinar/webhooks.xhtml?faces-redirect=true";

    @Inject
    private transient WebhookDesk desk;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Marks marks;

    /** Zero, which no row has, where the address names none. */
    private long id;

    private WebhookForm form;
    private String fresh;
    private WebhookSheet sheet;
    private List<MessageSheet> messages;
    private long count;
    private String page;
    private int looksInVain;

    /** Looks; when the person may not see it, the page says why. */
    public void arrive() {
        look();
        form = sheet == null ? null : WebhookForm.of(sheet);
    }

    private void look() {
        looksInVain = 0;
        attempts.arrive(() -> desk.one(id, door.visitor())).ifPresent(this::show);
    }

    private void show(WebhookSheet found) {
        sheet = found;
        WebhookDesk.Told told = desk.messages(id, number(), door.visitor());
        messages = told.messages();
        count = told.count();
    }

    private int number() {
        return Asked.page(page) - 1;
    }

    /** Looks every few seconds whether anything was told or taken meanwhile, and redraws when it was. */
    public void lookForChanges() {
        List<Object> before = List.of(sheet, messages, count);
        try {
            show(desk.one(id, door.visitor()));
        } catch (Refusal gone) {
            looksInVain = MOST_LOOKS;
            return;
        }
        if (List.<Object>of(sheet, messages, count).equals(before)) {
            looksInVain++;
        } else {
            looksInVain = 0;
            PrimeFaces.current().ajax().update("webhook:live");
        }
    }

    /** Whether the page looks by itself: something may be told at any time, but nobody watches for hours. */
    public boolean isWatching() {
        return isOn() && looksInVain < MOST_LOOKS;
    }

    /** Looks again, for messages are on their way. */
    public void lookAgain() {
        fresh = null;
        look();
    }

    /** Saves what is typed; what can't be taken is said beside its field. */
    public void save() {
        fresh = null;
        if (marks.attempt(WebhookForm.fields("edit"), () -> desk.change(id, form.wish(), door.visitor()))) {
            attempts.tell("webhook.saved");
        }
        look();
    }

    /** Gives it another secret, which this page shows and no other ever will. */
    public void rotate() {
        fresh = attempts.attempt(() -> desk.rotate(id, door.visitor())).orElse(null);
        look();
    }

    /** Switches it on. */
    public void turnOn() {
        turn(true);
    }

    /** Switches it off. */
    public void turnOff() {
        turn(false);
    }

    private void turn(boolean on) {
        fresh = null;
        if (attempts.attempt(() -> desk.turn(id, on, door.visitor()))) {
            attempts.tell(on ? "webhook.turned-on" : "webhook.turned-off");
        }
        look();
    }

    /** Sends it something of no consequence. */
    public void test() {
        fresh = null;
        if (attempts.attempt(() -> desk.test(id, door.visitor()))) {
            page = null;
            attempts.tell("webhook.tested");
        }
        look();
    }

    /** Sends a message once more. */
    public void again(long messageId) {
        fresh = null;
        if (attempts.attempt(() -> desk.again(id, messageId, door.visitor()))) {
            attempts.tell("webhook.sent-again");
        }
        look();
    }

    /** Deletes it, and goes to the list. */
    public String delete() {
        return attempts.attempt(() -> desk.delete(id, door.visitor())) ? LIST : null;
    }

    /** Whether anything is sent to it. */
    public boolean isOn() {
        return sheet.standing().state() == WebhookState.ON;
    }

    /** It as it stands; null when this person may not see it. */
    public WebhookSheet getSheet() {
        return sheet;
    }

    /** One page of its messages, the newest first. */
    public Page<MessageSheet> getShown() {
        return new Page<>(messages, count, number(), WebhookDesk.PER_PAGE);
    }

    /** Address of another page of its messages. */
    public String turned(long to) {
        return "/webinar/webhooks/" + id + "/?page=" + to + "#messages-title";
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    /** The secret that it has just got; null when it has not. */
    public String getFresh() {
        return fresh;
    }

    /** What is typed; null when this person may not see it. */
    public WebhookForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
