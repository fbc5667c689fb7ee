package org.webinar.web.administration;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.webinar.Refusal;
import org.webinar.administration.GatewayChangedMeanwhile;
import org.webinar.administration.GatewayDesk;
import org.webinar.administration.GatewayDriving;
import org.webinar.gateway.Broadcaster;
import org.webinar.gateway.CertificateExpired;
import org.webinar.gateway.CertificateUnreadable;
import org.webinar.gateway.GatewaySheet;
import org.webinar.gateway.NoSuchDialect;
import org.webinar.gateway.ParameterMissing;
import org.webinar.gateway.ParameterUnreadable;
import org.webinar.gateway.Posture;
import org.webinar.gateway.TokenUnreadable;
import org.webinar.spi.gateway.GatewayDriver;
import org.webinar.trial.TrialView;
import org.webinar.trial.Trials;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The page on which a gateway is set up, with the reports of its trials. */
@Named
@ViewScoped
public class GatewayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String LIST = "/webinar/gateways.xhtml?faces-redirect=true";

    /** What a field of the form is called, by the refusal that is about it. */
    private static final Map<Class<? extends Refusal>, String> FIELDS = Map.of(
            CertificateUnreadable.class, "certificate",
            CertificateExpired.class, "certificate",
            TokenUnreadable.class, "token",
            NoSuchDialect.class, "dialect");

    @Inject
    private transient GatewayDesk desk;

    @Inject
    private transient Trials trials;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient GatewayWords words;

    private long gatewayId;
    private String name;
    private SetupForm form;
    private GatewayDriving read;
    private DutyForm duty;
    private List<TrialView> reports = List.of();

    /** Fills the form; when the person may not see the gateway, the page says why. */
    public void arrive() {
        attempts.arrive(() -> desk.one(gatewayId, door.visitor())).ifPresent(sheet -> {
            name = words.name(sheet);
            form = SetupForm.of(sheet);
            read = GatewayDriving.of(sheet);
            duty = DutyForm.of(sheet);
            draw(sheet);
            reports = trials.of(gatewayId, door.visitor());
        });
    }

    private void draw(GatewaySheet sheet) {
        words.driver(form.getMake()).ifPresent(driver -> form.draw(driver, sheet, words.language()));
    }

    /** Another make has been chosen: its own fields are drawn. */
    public void drawAnew() {
        attempts.attempt(() -> draw(desk.one(gatewayId, door.visitor())));
    }

    /** Saves whether it serves, how many streams at once, and where they go. */
    public String saveDuty() {
        return attempts.attempt(() -> desk.serve(gatewayId, duty.read(), duty.duty(), duty.wishes(), door.visitor()))
                ? LIST
                : null;
    }

    /** Saves; what can't be taken is said beside its field. */
    public String save() {
        boolean saved = attempts.attempt(() -> {
            try {
                desk.equip(gatewayId, read, form.equipment(), door.visitor());
            } catch (GatewayChangedMeanwhile faster) {
                read = faster.seen();
                throw faster;
            } catch (Refusal refusal) {
                String field = field(refusal);
                if (field == null) {
                    throw refusal;
                }
                say("setup:" + field, FacesMessage.SEVERITY_ERROR, sentences.of(refusal));
                FacesContext.getCurrentInstance().validationFailed();
            }
        });
        return saved && !FacesContext.getCurrentInstance().isValidationFailed() ? LIST : null;
    }

    private String field(Refusal refusal) {
        if (refusal instanceof ParameterMissing missing) {
            return field(missing.name());
        }
        return refusal instanceof ParameterUnreadable unreadable
                ? field(unreadable.name())
                : FIELDS.get(refusal.getClass());
    }

    private String field(String parameter) {
        List<ParameterField> fields = form.getFields();
        int row = fields.stream().map(ParameterField::getName).toList().indexOf(parameter);
        return "parameter:" + row + (fields.get(row).isSecret() ? ":secret" : ":value");
    }

    private static void say(String field, FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, sentence, sentence));
    }

    /** The makes to choose from. */
    public List<GatewayDriver> getDrivers() {
        return desk.drivers();
    }

    /** The name of a make in the language of the page. */
    public String label(GatewayDriver driver) {
        return driver.label(words.language());
    }

    /** Where pictures can be watched. */
    public List<Broadcaster> getBroadcasters() {
        return desk.broadcasters(door.visitor());
    }

    /** What a gateway can be put into. */
    public Posture[] getPostures() {
        return Posture.values();
    }

    /** Whether this person may change anything. */
    public boolean isSteerer() {
        return desk.maySetUp(door.visitor());
    }

    /** Where the gateway is driven; null when this person may not see it. */
    public String getName() {
        return name;
    }

    public DutyForm getDuty() {
        return duty;
    }

    public SetupForm getForm() {
        return form;
    }

    public List<TrialView> getReports() {
        return reports;
    }

    public long getGatewayId() {
        return gatewayId;
    }

    public void setGatewayId(long gatewayId) {
        this.gatewayId = gatewayId;
    }
}
