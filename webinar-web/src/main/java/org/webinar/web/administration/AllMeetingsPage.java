package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.webinar.administration.MeetingDesk;
import org.webinar.administration.MeetingFilter;
import org.webinar.administration.MeetingFilter.Kind;
import org.webinar.administration.MeetingFilter.Order;
import org.webinar.administration.MeetingFilter.When;
import org.webinar.administration.MeetingRow;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The meetings of the site, whoever owns them. */
@Named
@RequestScoped
public class AllMeetingsPage extends Listed<MeetingRow> {
    @Inject
    private MeetingDesk desk;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    private String kind;
    private String when;
    private String restricted;
    private String order;

    /** Looks; when the person may not see them, the page says so. */
    public void arrive() {
        MeetingFilter filter = new MeetingFilter(getWords(), getKind(), getWhen(), isRestricted(), getOrder());
        show(attempts.arrive(() -> desk.find(filter, number(), door.visitor())));
    }

    /** When it takes place. */
    public String when(MeetingRow row) {
        return sentences.when(row.slot().start(), row.slot().end());
    }

    /** Where all that happened to its lives is found. */
    public String lives(MeetingRow row) {
        return "/webinar/lives/" + Asked.query(Map.of("q", row.name()));
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

    @Override
    protected Map<String, Object> choices() {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("kind", getKind() == Kind.ALL ? "" : getKind());
        asked.put("when", getWhen() == When.ALL ? "" : getWhen());
        asked.put("restricted", isRestricted() ? "on" : "");
        asked.put("order", getOrder() == Order.NEXT ? "" : getOrder());
        return asked;
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public When[] getWhens() {
        return When.values();
    }

    public Kind getKind() {
        return Asked.word(Kind.class, kind, Kind.ALL);
    }

    public void setKindAsked(String asked) {
        kind = asked;
    }

    public String getKindAsked() {
        return kind;
    }

    public When getWhen() {
        return Asked.word(When.class, when, When.ALL);
    }

    public void setWhenAsked(String asked) {
        when = asked;
    }

    public String getWhenAsked() {
        return when;
    }

    /** Whether only those are shown for which people have to sign in. */
    public boolean isRestricted() {
        return restricted != null && !restricted.isEmpty();
    }

    public void setRestrictedAsked(String asked) {
        restricted = asked;
    }

    public String getRestrictedAsked() {
        return restricted;
    }

    public Order getOrder() {
        return Asked.word(Order.class, order, Order.NEXT);
    }

    public void setOrderAsked(String asked) {
        order = asked;
    }

    public String getOrderAsked() {
        return order;
    }
}
