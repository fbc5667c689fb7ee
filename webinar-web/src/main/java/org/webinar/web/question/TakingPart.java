package org.webinar.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.webinar.identity.Participant;
import org.webinar.web.door.CurrentVisitor;

/** As whom the visitor of this request takes part. */
@RequestScoped
public class TakingPart {
    @Inject
    private CurrentVisitor door;

    /** As whom; empty for strangers. */
    Optional<Participant> find() {
        return door.find().map(Participant::of);
    }

    /**
     * As whom.
     *
     * @throws org.webinar.Refusal for strangers
     */
    Participant participant() {
        return Participant.of(door.visitor());
    }
}
