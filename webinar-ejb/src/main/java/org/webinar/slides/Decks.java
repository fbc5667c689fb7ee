package org.webinar.slides;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.webinar.meeting.Deck;
import org.webinar.meeting.Meeting;

/** The slides that a room opens with: those handed in here, and then the one that Pod's form has. */
@ApplicationScoped
public class Decks {
    private final SlidesLedger ledger;
    private final PodSlides ofPod;
    private final SlidesAddresses addresses;

    /** For the container's proxy. */
    public Decks() {
        this(null, null, null);
    }

    @Inject
    Decks(SlidesLedger ledger, PodSlides ofPod, SlidesAddresses addresses) {
        this.ledger = ledger;
        this.ofPod = ofPod;
        this.addresses = addresses;
    }

    /** All of a meeting, the one that is shown first first. */
    public List<Deck> of(Meeting meeting) {
        return Stream.concat(
                        ledger.of(meeting.id()).stream().map(line -> addresses.deck(meeting.siteId(), line)),
                        ofPod.deck(meeting.id()).stream())
                .toList();
    }

    /** Those of a meeting's files with these numbers. */
    public List<Deck> of(Meeting meeting, Collection<Long> files) {
        return ledger.of(meeting.id()).stream()
                .filter(line -> files.contains(line.fileId()))
                .map(line -> addresses.deck(meeting.siteId(), line))
                .toList();
    }
}
