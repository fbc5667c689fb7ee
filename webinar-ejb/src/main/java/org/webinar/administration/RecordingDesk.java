package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.webinar.identity.Visitor;
import org.webinar.rights.Rights;

/** Where administrators find the recordings of the site; what is done with them is done on the page of their meeting. */
@Stateless
public class RecordingDesk {
    /** How many stand on a page. */
    public static final int PER_PAGE = 25;

    private final RecordingRegister register;
    private final Rights rights;

    /** For the container's proxy. */
    public RecordingDesk() {
        this(null, null);
    }

    @Inject
    RecordingDesk(RecordingRegister register, Rights rights) {
        this.register = register;
        this.rights = rights;
    }

    /**
     * One page of them, the latest first.
     *
     * @param page counted from nought
     * @throws org.webinar.Refusal when the person may not see them
     */
    public Recordings find(RecordingFilter filter, int page, Visitor visitor) {
        Rights.administrators(rights.maySeeAllRecordings(visitor));
        RecordingRegister.Found found = register.find(filter);
        List<RecordingRow> rows = found.rows().stream()
                .skip((long) page * PER_PAGE)
                .limit(PER_PAGE)
                .toList();
        return new Recordings(new Page<>(rows, found.rows().size(), page, PER_PAGE), found.cut());
    }

    /**
     * Recordings.
     *
     * @param page one page of them
     * @param cut whether older ones have not been looked at
     */
    public record Recordings(Page<RecordingRow> page, boolean cut) {}
}
