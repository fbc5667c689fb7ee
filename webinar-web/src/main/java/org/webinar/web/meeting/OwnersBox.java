package org.webinar.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.identity.Directory;
import org.webinar.identity.Found;
import org.webinar.livestream.OwnsItAnyway;
import org.webinar.livestream.Preparations;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** To whom a webinar belongs besides its owner: looked for by what is known of them, never leafed through. */
@Named
@ViewScoped
public class OwnersBox implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Preparations preparations;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    private long meetingId;
    private final List<Found> owners = new ArrayList<>();
    private String words = "";
    private String asked = "";
    private String owner = "";
    private List<Found> found = List.of();

    /** Begins with those to whom it belongs already. */
    void fill(long meeting, List<Found> already) {
        meetingId = meeting;
        owners.clear();
        owners.addAll(already);
    }

    /** The numbers of those who are chosen. */
    Set<Integer> numbers() {
        return owners.stream().map(Found::userId).collect(Collectors.toSet());
    }

    /** Looks for people by what was typed. */
    public void search() {
        asked = words == null ? "" : words.strip();
        owner = "";
        found = attempts.attempt(this::others).orElse(List.of());
    }

    private List<Found> others() {
        try {
            return preparations.find(meetingId, asked, door.visitor());
        } catch (OwnsItAnyway nobodyElse) {
            owner = sentences.of(nobodyElse);
            return List.of();
        }
    }

    /** Lets it belong to one of those who were found, as soon as the form is saved. */
    public void add(Found person) {
        if (!isChosen(person)) {
            owners.add(person);
        }
        found = List.of();
        words = "";
        asked = "";
    }

    /** Lets it belong to this person no longer, as soon as the form is saved. */
    public void drop(Found person) {
        owners.remove(person);
    }

    /** Whether it belongs to this person already. */
    public boolean isChosen(Found person) {
        return owners.contains(person);
    }

    /** Why there is nobody, or not everybody; empty when there is nothing to say. */
    public String getHint() {
        if (asked.isEmpty()) {
            return "";
        }
        if (found.isEmpty()) {
            return owner.isEmpty() ? sentences.of("moderators.nobody", asked) : owner;
        }
        return found.size() > Directory.MOST ? sentences.of("moderators.more") : "";
    }

    /** Those who were found, not more than can be looked over. */
    public List<Found> getFound() {
        return found.stream().limit(Directory.MOST).toList();
    }

    public List<Found> getOwners() {
        return List.copyOf(owners);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
