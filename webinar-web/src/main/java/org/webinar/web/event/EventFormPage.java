package org.webinar.web.event;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.webinar.Refusal;
import org.webinar.identity.GroupName;
import org.webinar.livestream.Audience;
import org.webinar.livestream.EventChangedMeanwhile;
import org.webinar.livestream.EventPages;
import org.webinar.livestream.EventPlan;
import org.webinar.livestream.EventSheet;
import org.webinar.livestream.Poster;
import org.webinar.livestream.WaitingPictures;
import org.webinar.markup.Markup;
import org.webinar.registration.RegistrationChangedMeanwhile;
import org.webinar.registration.RegistrationDesk;
import org.webinar.registration.RegistrationPlan;
import org.webinar.site.CurrentSite;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.embedding.Embedding;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The page on which presenters decide what their audience sees and who that is, and find what to send around. */
@Named
@ViewScoped
public class EventFormPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Poster NO_POSTER = new Poster(null, null, "");

    @Inject
    private transient EventPages pages;

    @Inject
    private transient RegistrationDesk registrations;

    @Inject
    private transient WaitingPictures pictures;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    @Inject
    private OtherDatesBox others;

    @Inject
    private transient CurrentSite site;

    private long event;
    private EventSheet sheet;
    private EventForm form;
    private RegistrationForm registration;
    private RegistrationDesk.Outline registered;
    private RegistrationPlan theirRegistration;
    private String preview;
    private EventPlan theirs;
    private EventPlan.Field contested;
    private List<FrameForm.Part> theirFrames = List.of();

    /** Fills the form; for those who may not see it, there is no such page. */
    public void open() {
        attempts.arrive(() -> pages.sheet(event, door.visitor())).ifPresent(this::show);
    }

    private void show(EventSheet found) {
        sheet = found;
        form = new EventForm(found.plan(), found.frames());
        registered = registrations.outline(found.id(), door.visitor());
        registration = new RegistrationForm(registered.plan(), sentences.zone());
        theirRegistration = null;
        preview = null;
        theirs = null;
        others.fill(found.id());
    }

    /** Saves what was changed; when it does not go, everything typed stays. */
    public void save() {
        theirs = null;
        theirRegistration = null;
        preview = null;
        if (went(this::write)) {
            attempts.tell("event.saved");
            show(pages.sheet(event, door.visitor()));
        }
    }

    /** Both parts are read before either is written, so that what does not fit in one leaves the other alone, too. */
    private void write() {
        EventPlan plan = form.plan(pages::video);
        RegistrationPlan wish = registration.plan();
        registrations.edit(event, wish, registration.asRead(), door.visitor());
        registration.hasRead(wish);
        others.edit(plan, form.asRead());
    }

    /** Shows what the description would look like, and saves nothing. */
    public void look() {
        preview = null;
        went(() -> preview = form.preview());
    }

    /** What is wrong with a field is said beside it, everything else above. */
    private boolean went(Runnable deed) {
        boolean[] beside = {false};
        return attempts.attempt(() -> {
                    try {
                        deed.run();
                    } catch (EventChangedMeanwhile changed) {
                        form.hasRead(changed.seen());
                        theirs = changed.seen();
                        contested = changed.field();
                        sheet = pages.sheet(event, door.visitor());
                        theirFrames = form.getFrames().theirs(theirs.frames(), sheet.frames());
                        throw changed;
                    } catch (RegistrationChangedMeanwhile changed) {
                        registration.hasRead(changed.seen());
                        theirRegistration = changed.seen();
                        throw changed;
                    } catch (Refusal refusal) {
                        String field = FieldAtFault.of(refusal).orElseThrow(() -> refusal);
                        beside[0] = beside(field, refusal);
                    }
                })
                && !beside[0];
    }

    private boolean beside(String name, Refusal refusal) {
        String field = "page:" + name;
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getViewRoot().findComponent(field) instanceof UIInput input
                && input.getValue() instanceof String typed) {
            input.setValid(false);
            // What is not valid is drawn as it was sent, and that was forgotten when it was taken.
            input.setSubmittedValue(typed);
        }
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentences.of(refusal), null));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentences.of("event.look-below"), null));
        return true;
    }

    /** The description that somebody else has saved meanwhile; empty when it is not what was contested. */
    public String getTheirDescription() {
        return contested(EventPlan.Field.DESCRIPTION) ? Markup.shown(theirs.description()) : "";
    }

    /** Whom somebody else has let in meanwhile; empty when it is not what was contested. */
    public String getTheirAudience() {
        if (!contested(EventPlan.Field.AUDIENCE)) {
            return "";
        }
        String who = sentences.of("event.audience." + theirs.audience());
        return theirs.audience() == Audience.GROUPS ? who + ": " + names(theirs) : who;
    }

    /** Pages of other sites that somebody else has chosen meanwhile; none when they are not what was contested. */
    public List<FrameForm.Part> getTheirFrames() {
        return contested(EventPlan.Field.FRAMES) ? theirFrames : List.of();
    }

    private boolean contested(EventPlan.Field field) {
        return theirs != null && contested == field;
    }

    private String names(EventPlan plan) {
        return sheet.groups().stream()
                .filter(group -> plan.groups().contains(group.id()))
                .map(GroupName::name)
                .collect(Collectors.joining(" · "));
    }

    /** The picture of the page; never null. */
    public Poster getPoster() {
        return pictures.of(event).orElse(NO_POSTER);
    }

    /** Where our own picture is; null when there is none. */
    public String getPictureAddress() {
        String digest = getPoster().digest();
        return digest == null ? null : "/live/api/events/" + event + "/picture/" + digest + ".jpg";
    }

    /** The address to send around: the one with the key, as long as it is a draft. */
    public String getAddress() {
        return address(sheet.plan().draft() ? sheet.draftPage() : sheet.page());
    }

    private String address(String path) {
        return site.address().resolve(path).toString();
    }

    /** What puts the live into another page. */
    public String getEmbedding() {
        return Embedding.of(getAddress(), sheet.title()).html();
    }

    /** The same address for telephones. */
    public QrCode getCode() {
        return QrCode.of(getAddress());
    }

    /** How one registers now, as somebody else has decided meanwhile; empty when that is not contested. */
    public String getTheirRegistration() {
        return theirRegistration == null ? "" : sentences.of("registration.kind." + theirRegistration.kind());
    }

    public RegistrationForm getRegistration() {
        return registration;
    }

    public RegistrationDesk.Outline getRegistered() {
        return registered;
    }

    public int getLongest() {
        return Markup.LONGEST;
    }

    public EventSheet getSheet() {
        return sheet;
    }

    public EventForm getForm() {
        return form;
    }

    public String getPreview() {
        return preview;
    }

    public long getEvent() {
        return event;
    }

    public void setEvent(long event) {
        this.event = event;
    }
}
