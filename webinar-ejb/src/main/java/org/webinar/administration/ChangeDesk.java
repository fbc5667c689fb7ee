package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.webinar.change.Change;
import org.webinar.change.ChangeFilter;
import org.webinar.change.Changes;
import org.webinar.identity.Visitor;
import org.webinar.rights.Rights;

/** Where administrators see who has changed what. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChangeDesk {
    /** How many stand on a page. */
    public static final int PER_PAGE = 30;

    /** As many as programs for tables like to open. */
    private static final int MOST = 20_000;

    private final Changes changes;
    private final Rights rights;

    /** For the container's proxy. */
    public ChangeDesk() {
        this(null, null);
    }

    @Inject
    ChangeDesk(Changes changes, Rights rights) {
        this.changes = changes;
        this.rights = rights;
    }

    /**
     * One page of them, the latest first.
     *
     * @param page counted from nought
     * @throws org.webinar.Refusal when the person may not see them
     */
    public Page<Change> find(ChangeFilter filter, int page, Visitor visitor) {
        Rights.administrators(rights.maySeeChanges(visitor));
        return new Page<>(changes.find(filter, page * PER_PAGE, PER_PAGE), changes.count(filter), page, PER_PAGE);
    }

    /**
     * All of them, or the latest when they are very many.
     *
     * @throws org.webinar.Refusal when the person may not see them
     */
    public List<Change> all(ChangeFilter filter, Visitor visitor) {
        Rights.administrators(rights.maySeeChanges(visitor));
        return changes.find(filter, 0, MOST);
    }
}
