package org.webinar.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.identity.Directory;
import org.webinar.identity.Found;
import org.webinar.meeting.Meeting;

/** Meetings as programs are told of them, of whichever site. */
@ApplicationScoped
@Transactional
public class MeetingSheets {
    private final MeetingRegister register;
    private final Directory directory;

    /** For the container's proxy. */
    public MeetingSheets() {
        this(null, null);
    }

    @Inject
    MeetingSheets(MeetingRegister register, Directory directory) {
        this.register = register;
        this.directory = directory;
    }

    /** What is told of each of them, in their order. */
    public List<MeetingSheet> of(List<Meeting> meetings) {
        List<Long> ids = meetings.stream().map(Meeting::id).toList();
        Map<Long, MeetingSheet.EventLink> events = register.events(ids);
        Set<Long> waiting = register.waiting(ids);
        Set<Integer> people = new HashSet<>();
        meetings.forEach(meeting -> {
            people.add(meeting.ownerId());
            people.addAll(meeting.roomPlan().owners());
        });
        Map<Integer, String> names =
                directory.people(people).stream().collect(Collectors.toMap(Found::userId, Found::username));
        return meetings.stream()
                .map(meeting -> new MeetingSheet(
                        meeting.id(),
                        meeting.slug(),
                        meeting.planned(),
                        meeting.personal(),
                        meeting.series().repeated(),
                        names.getOrDefault(meeting.ownerId(), ""),
                        meeting.roomPlan().owners().stream()
                                .map(owner -> names.getOrDefault(owner, ""))
                                .sorted()
                                .toList(),
                        events.get(meeting.id()),
                        waiting.contains(meeting.id())))
                .toList();
    }
}
