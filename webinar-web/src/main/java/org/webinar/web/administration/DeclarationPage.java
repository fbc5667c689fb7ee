package org.webinar.web.administration;

import static java.util.Map.entry;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.webinar.Refusal;
import org.webinar.administration.DeclarationDesk;
import org.webinar.administration.GatewayRowChangedMeanwhile;
import org.webinar.gateway.Broadcaster;
import org.webinar.gateway.BroadcasterMissing;
import org.webinar.gateway.BroadcasterNameTaken;
import org.webinar.gateway.BroadcasterNameUnreadable;
import org.webinar.gateway.BroadcasterTaken;
import org.webinar.gateway.Building;
import org.webinar.gateway.BuildingNameTaken;
import org.webinar.gateway.BuildingNameUnreadable;
import org.webinar.gateway.ClearTokenTooLong;
import org.webinar.gateway.GatewayWish;
import org.webinar.gateway.MachineTaken;
import org.webinar.gateway.MachineUnreadable;
import org.webinar.gateway.PlaylistTaken;
import org.webinar.gateway.PlaylistUnreadable;
import org.webinar.gateway.PushAddressTaken;
import org.webinar.gateway.PushAddressUnreadable;
import org.webinar.gateway.TokenNeeded;
import org.webinar.gateway.TokenUnreadable;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The page on which a gateway is added, or its address and channel are changed. */
@Named
@ViewScoped
public class DeclarationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The field that a refusal is about. */
    private static final Map<Class<? extends Refusal>, String> FIELDS = Map.ofEntries(
            entry(MachineUnreadable.class, "url"),
            entry(MachineTaken.class, "url"),
            entry(TokenUnreadable.class, "token"),
            entry(ClearTokenTooLong.class, "token"),
            entry(TokenNeeded.class, "token"),
            entry(PushAddressUnreadable.class, "rtmp"),
            entry(PushAddressTaken.class, "rtmp"),
            entry(BroadcasterMissing.class, "broadcaster"),
            entry(BroadcasterTaken.class, "broadcaster"),
            entry(BroadcasterNameUnreadable.class, "name"),
            entry(BroadcasterNameTaken.class, "name"),
            entry(PlaylistUnreadable.class, "hls"),
            entry(PlaylistTaken.class, "hls"),
            entry(BuildingNameUnreadable.class, "building-name"),
            entry(BuildingNameTaken.class, "building-name"));

    @Inject
    private transient DeclarationDesk desk;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    private Long gatewayId;
    private DeclarationForm form;
    private GatewayWish read;

    /** Draws the form; when the person may not use it, the page says why. */
    public void arrive() {
        attempts.arrive(this::read).ifPresent(drawn -> form = drawn);
    }

    private DeclarationForm read() {
        if (isAdding()) {
            desk.checkMayAdd(door.visitor());
            return new DeclarationForm();
        }
        read = desk.typed(gatewayId, door.visitor());
        return DeclarationForm.of(read);
    }

    /** Saves, and goes to the setup of the gateway; what can't be taken is said beside its field. */
    public void save() throws IOException {
        Optional<Long> saved = attempts.attempt(() -> {
                    try {
                        return Optional.of(saved());
                    } catch (Refusal refusal) {
                        String field = FIELDS.get(refusal.getClass());
                        if (field == null) {
                            throw refusal;
                        }
                        mark("declare:" + field, sentences.of(refusal));
                        return Optional.<Long>empty();
                    }
                })
                .flatMap(done -> done);
        if (saved.isPresent()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/webinar/gateways/" + saved.get() + "/");
        }
    }

    /** Says it at the top, where one reads first, and beside the field, which may be far below. */
    private static void mark(String field, String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    private long saved() {
        if (isAdding()) {
            return desk.add(form.wish(), door.visitor());
        }
        try {
            desk.alter(gatewayId, read, form.wish(), door.visitor());
        } catch (GatewayRowChangedMeanwhile faster) {
            read = faster.seen();
            throw faster;
        }
        return gatewayId;
    }

    /** Whether the gateway is yet to come. */
    public boolean isAdding() {
        return gatewayId == null;
    }

    /** Whether a new building is wished for the new broadcaster. */
    public boolean isFreshBuilding() {
        return form.getBuildingId() == null;
    }

    /** What is typed; null when this person may not. */
    public DeclarationForm getForm() {
        return form;
    }

    /** Where what it sends could be watched. */
    public List<Broadcaster> getBroadcasters() {
        return desk.freeBroadcasters(isAdding() ? 0 : gatewayId, door.visitor());
    }

    /** Where a new broadcaster could stand. */
    public List<Building> getBuildings() {
        return desk.buildings(door.visitor());
    }

    public Long getGatewayId() {
        return gatewayId;
    }

    public void setGatewayId(Long gatewayId) {
        this.gatewayId = gatewayId;
    }
}
