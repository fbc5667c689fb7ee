package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.webinar.rights.Rights;
import org.webinar.web.door.CurrentVisitor;

/** Which of the administrators' pages this person finds in the header. */
@Named
@RequestScoped
public class AdministrationPage {
    @Inject
    private Rights rights;

    @Inject
    private CurrentVisitor door;

    /** Whether gateways and their calendar may be seen. */
    public boolean isGateways() {
        return door.find().filter(rights::maySeeGateways).isPresent();
    }

    /** Whether the server doctor may be asked. */
    public boolean isDoctor() {
        return door.find().filter(rights::mayAskDoctor).isPresent();
    }

    /** Whether the livestreams of others may be seen. */
    public boolean isLives() {
        return door.find().filter(rights::maySeeLives).isPresent();
    }
}
