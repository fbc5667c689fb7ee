package org.webinar.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.webhook.WebhookDesk;
import org.webinar.webhook.WebhookSheet;

/** The page with all programs that are told when something happens, on which one is added. */
@Named
@ViewScoped
public class WebhooksPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient WebhookDesk desk;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Marks marks;

    private WebhookForm form = new WebhookForm();
    private String fresh;
    private List<WebhookSheet> shown;

    /** Looks; when the person may not see them, the page says so. */
    public void arrive() {
        attempts.arrive(() -> desk.all(door.visitor())).ifPresent(found -> shown = found);
    }

    /** Adds one, whose secret this page shows and no other ever will. */
    public void make() {
        fresh = null;
        boolean made = marks.attempt(
                WebhookForm.fields("make"),
                () -> fresh = desk.add(form.wish(), door.visitor()).secret());
        if (made) {
            form = new WebhookForm();
        }
        arrive();
    }

    /** The secret of the one that has just been added; null when none has. */
    public String getFresh() {
        return fresh;
    }

    /** The webhooks; null when this person may not see them. */
    public List<WebhookSheet> getShown() {
        return shown;
    }

    public WebhookForm getForm() {
        return form;
    }
}
