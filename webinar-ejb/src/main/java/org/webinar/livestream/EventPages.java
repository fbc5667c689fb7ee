package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.webinar.change.Changes;
import org.webinar.identity.AccessGroups;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.rights.Rights;
import org.webinar.settings.PodKeys;

/** Where presenters decide what their audience sees, and who that is. */
@Stateless
public class EventPages {
    private final WebinarLedger webinars;
    private final EventLedger ledger;
    private final AccessGroups groups;
    private final Rights rights;
    private final PodKeys keys;
    private final Changes changes;
    private final FrameBoard frames;
    private final SeriesDates dates;

    /** For the container's proxy. */
    public EventPages() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    EventPages(
            WebinarLedger webinars,
            EventLedger ledger,
            AccessGroups groups,
            Rights rights,
            PodKeys keys,
            Changes changes,
            FrameBoard frames,
            SeriesDates dates) {
        this.webinars = webinars;
        this.ledger = ledger;
        this.groups = groups;
        this.rights = rights;
        this.keys = keys;
        this.changes = changes;
        this.frames = frames;
        this.dates = dates;
    }

    /**
     * What has been decided, for the form of somebody who may; the plan is to be handed back with the form.
     *
     * @throws NoSuchEvent also when it is somebody else's: nobody learns here which drafts there are
     */
    public EventSheet sheet(long eventId, Visitor visitor) {
        Event event = webinars.event(eventId).orElseThrow(() -> new NoSuchEvent(eventId));
        Meeting meeting = check(event, visitor);
        String page = "/live/event/" + event.slug() + "/";
        EventPlan plan = event.planned();
        return new EventSheet(
                event.id(),
                event.title(),
                meeting.slug(),
                plan,
                groups.offered(plan.groups()),
                frames.sheet(plan.frames()),
                page,
                page + keys.ofEvent(event.id()) + "/");
    }

    /**
     * Writes down what the person has changed in the form, and nothing else. Open pages are told, and whoever may not
     * watch any more is sent to the gate.
     *
     * @param wish what the form holds
     * @param asRead what it held when it was opened
     * @throws org.webinar.Refusal when it does not go; then nothing has changed
     */
    public void edit(long eventId, EventPlan wish, EventPlan asRead, Visitor visitor) {
        check(webinars.event(eventId).orElseThrow(() -> new NoSuchEvent(eventId)), visitor);
        frames.check(wish.frames(), asRead.frames());
        changes.noting(visitor, () -> ledger.edit(eventId, wish, asRead));
    }

    /**
     * The same for the pages of the other dates that were planned with it and are to come; all or none. What was not touched stays
     * there as it is.
     *
     * @throws org.webinar.Refusal when it does not go; then nothing has changed
     */
    public void editComing(long eventId, EventPlan wish, EventPlan asRead, Visitor visitor) {
        // By their numbers: two who do this from two dates lock the pages in the same order.
        List<Long> all = Stream.concat(
                        Stream.of(eventId),
                        others(eventId, visitor)
                                .map(meeting -> webinars.eventOf(meeting.id()))
                                .flatMap(Optional::stream)
                                .map(Event::id))
                .sorted()
                .toList();
        frames.check(wish.frames(), asRead.frames());
        changes.notingAll(visitor, () -> all.stream()
                .map(one -> one == eventId ? ledger.edit(one, wish, asRead) : ledger.carry(one, wish, asRead))
                .toList());
    }

    /**
     * When those other dates begin that have a page; in the order of time.
     *
     * @throws NoSuchEvent when it is somebody else's
     */
    public List<Instant> otherDates(long eventId, Visitor visitor) {
        return others(eventId, visitor)
                .filter(meeting -> webinars.eventOf(meeting.id()).isPresent())
                .map(meeting -> meeting.slot().start())
                .toList();
    }

    private Stream<Meeting> others(long eventId, Visitor visitor) {
        Event event = webinars.event(eventId).orElseThrow(() -> new NoSuchEvent(eventId));
        return dates.editable(check(event, visitor), SeriesReach.COMING, visitor).stream();
    }

    /**
     * The number of the video in Pod whose page this is.
     *
     * @throws VideoUnknown when there is none
     */
    public long video(String address) {
        return frames.video(address);
    }

    /**
     * Lets those pass who decide what the audience of an event sees.
     *
     * @throws NoSuchEvent for everybody else
     */
    public void check(long eventId, Visitor visitor) {
        check(webinars.event(eventId).orElseThrow(() -> new NoSuchEvent(eventId)), visitor);
    }

    private Meeting check(Event event, Visitor visitor) {
        return webinars.meetingOf(event.id())
                .filter(meeting -> rights.mayEditPage(visitor, event, meeting))
                .orElseThrow(() -> new NoSuchEvent(event.id()));
    }
}
