package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.webinar.administration.BroadcasterChoice;
import org.webinar.administration.EventDesk;
import org.webinar.administration.EventFilter;
import org.webinar.administration.EventFilter.Access;
import org.webinar.administration.EventFilter.Order;
import org.webinar.administration.EventFilter.When;
import org.webinar.administration.EventRow;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The live events of the site, whoever owns them. */
@Named
@RequestScoped
public class AllEventsPage extends Listed<EventRow> {
    @Inject
    private EventDesk desk;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    private String when;
    private String access;
    private String broadcaster;
    private String order;
    private List<BroadcasterChoice> broadcasters = List.of();

    /** Looks; when the person may not see them, the page says so. */
    public void arrive() {
        EventFilter filter = new EventFilter(
                getWords(), getWhen(), getAccess(), Asked.number(broadcaster).orElse(null), getOrder());
        show(attempts.arrive(() -> desk.find(filter, number(), door.visitor())));
        if (getShown() != null) {
            broadcasters = desk.broadcasters(door.visitor());
        }
    }

    /** When it takes place. */
    public String when(EventRow row) {
        return sentences.when(row.slot().start(), row.slot().end());
    }

    @Override
    protected Map<String, Object> choices() {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("when", getWhen() == When.ALL ? "" : getWhen());
        asked.put("access", getAccess() == Access.ALL ? "" : getAccess());
        asked.put("broadcaster", getBroadcaster());
        asked.put("order", getOrder() == Order.NEXT ? "" : getOrder());
        return asked;
    }

    /** Whether what is on or comes next stands before what is over. */
    public boolean isNextFirst() {
        return getOrder() == Order.NEXT && getWhen() == When.ALL;
    }

    /** The order that a press on the head of the times leads to. */
    public Order getTurnedTime() {
        return switch (getOrder()) {
            case NEXT -> Order.LATEST;
            case LATEST -> Order.EARLIEST;
            case EARLIEST, NAME, OWNER -> Order.NEXT;
        };
    }

    /** Broadcasters to choose from. */
    public List<BroadcasterChoice> getBroadcasters() {
        return broadcasters;
    }

    public When[] getWhens() {
        return When.values();
    }

    public Access[] getAccesses() {
        return Access.values();
    }

    public When getWhen() {
        return Asked.word(When.class, when, When.ALL);
    }

    public String getWhenAsked() {
        return when;
    }

    public void setWhenAsked(String asked) {
        when = asked;
    }

    public Access getAccess() {
        return Asked.word(Access.class, access, Access.ALL);
    }

    public String getAccessAsked() {
        return access;
    }

    public void setAccessAsked(String asked) {
        access = asked;
    }

    /** Number of the broadcaster that is chosen; empty for none. */
    public String getBroadcaster() {
        return Asked.number(broadcaster).map(String::valueOf).orElse("");
    }

    public void setBroadcaster(String broadcaster) {
        this.broadcaster = broadcaster;
    }

    public Order getOrder() {
        return Asked.word(Order.class, order, Order.NEXT);
    }

    public String getOrderAsked() {
        return order;
    }

    public void setOrderAsked(String asked) {
        order = asked;
    }
}
