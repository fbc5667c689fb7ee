package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.webinar.administration.MeetingDesk;
import org.webinar.administration.MeetingFilter;
import org.webinar.administration.MeetingFilter.Kind;
import org.webinar.administration.MeetingFilter.Order;
import org.webinar.administration.MeetingFilter.When;
import org.webinar.administration.MeetingRow;
import org.webinar.administration.Page;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The meetings of the site, whoever owns them. */
@Named
@RequestScoped
public class AllMeetingsPage {
    @Inject
    private MeetingDesk desk;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    private String words;
    private String kind;
    private String when;
    private String restricted;
    private String order;
    private String page;
    private Page<MeetingRow> shown;

    /** Looks; when the person may not see them, the page says so. */
    public void arrive() {
        MeetingFilter filter = new MeetingFilter(getWords(), getKind(), getWhen(), isRestricted(), getOrder());
        shown = attempts.arrive(() -> desk.find(filter, Asked.page(page) - 1, door.visitor()))
                .orElse(null);
    }

    /** When it takes place. */
    public String when(MeetingRow row) {
        return sentences.when(row.slot().start(), row.slot().end());
    }

    /** Where all that happened to its lives is found. */
    public String lives(MeetingRow row) {
        return "/webinar/lives/" + Asked.query(Map.of("q", row.name()));
    }

    /** Address of another page of the list. */
    public String turned(long to) {
        Map<String, Object> asked = narrowed();
        asked.put("page", to);
        return Asked.query(asked);
    }

    /** Address of the list in another order. */
    public String sorted(String by) {
        Map<String, Object> asked = narrowed();
        asked.put("order", by);
        return Asked.query(asked);
    }

    /** The order that a press on the head of the times leads to. */
    public Order getTurnedTime() {
        return getOrder() == Order.LATEST ? Order.EARLIEST : Order.LATEST;
    }

    private Map<String, Object> narrowed() {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("q", getWords());
        asked.put("kind", getKind() == Kind.ALL ? "" : getKind());
        asked.put("when", getWhen() == When.ALL ? "" : getWhen());
        asked.put("restricted", isRestricted() ? "on" : "");
        asked.put("order", getOrder() == Order.LATEST ? "" : getOrder());
        return asked;
    }

    /** Whether the list is narrowed. */
    public boolean isNarrowed() {
        return !getWords().isEmpty() || getKind() != Kind.ALL || getWhen() != When.ALL || isRestricted();
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public When[] getWhens() {
        return When.values();
    }

    /** The meetings; null when this person may not see them. */
    public Page<MeetingRow> getShown() {
        return shown;
    }

    public List<MeetingRow> getRows() {
        return shown.rows();
    }

    public String getWords() {
        return Asked.words(words);
    }

    public void setWords(String words) {
        this.words = words;
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
        return Asked.word(Order.class, order, Order.LATEST);
    }

    public void setOrderAsked(String asked) {
        order = asked;
    }

    public String getOrderAsked() {
        return order;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
