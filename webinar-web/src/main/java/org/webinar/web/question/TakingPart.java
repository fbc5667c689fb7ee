package org.webinar.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.webinar.chat.Writer;
import org.webinar.identity.Participant;
import org.webinar.web.audience.Writers;
import org.webinar.web.door.CurrentVisitor;

/** As whom the visitor of this request takes part. */
@RequestScoped
public class TakingPart {
    @Inject
    private CurrentVisitor door;

    @Inject
    private Writers writers;

    /** The key of whoever looks: of an account, or of a guest who has spoken up before; empty for strangers. */
    Optional<String> key() {
        return door.find().map(visitor -> Participant.keyOf(visitor.userId())).or(() -> writers.knownGuest()
                .map(Participant::keyOfGuest));
    }

    /** As whom somebody asks. */
    static Participant asker(Writer writer) {
        return writer.visitor() == null
                ? Participant.guest(writer.guest(), writer.name())
                : Participant.of(writer.visitor());
    }

    /**
     * As whom somebody votes: guests would vote as often as they empty their browsers.
     *
     * @throws org.webinar.Refusal for strangers and guests
     */
    Participant participant() {
        return Participant.of(door.visitor());
    }
}
