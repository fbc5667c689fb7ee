package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.webinar.meeting.Meeting;
import org.webinar.site.CurrentSite;

/** Under which names BigBlueButton knows the rooms of meetings; a meeting that was renamed has several. */
@Stateless
public class RoomNames {
    @PersistenceContext
    private EntityManager database;

    private final CurrentSite site;

    /** For the container's proxy. */
    public RoomNames() {
        this(null);
    }

    @Inject
    RoomNames(CurrentSite site) {
        this.site = site;
    }

    /** All names that the meeting's rooms have had. */
    public Set<String> of(Meeting meeting) {
        Set<String> names = new TreeSet<>(database.createQuery(
                        "select distinct s.roomName from LiveSession s where s.meetingId = :meeting", String.class)
                .setParameter("meeting", meeting.id())
                .getResultList());
        names.add(meeting.slug());
        return names;
    }

    /** Number of the meeting of this site to which a room of this name belongs. */
    public Optional<Long> meetingOf(String roomName) {
        return first("select m.id from Meeting m where m.siteId = :site and m.slug = :room", roomName)
                .or(() -> first(
                        "select m.id from Meeting m, LiveSession s where m.siteId = :site and s.meetingId = m.id"
                                + " and s.roomName = :room order by s.id desc",
                        roomName));
    }

    private Optional<Long> first(String question, String roomName) {
        List<Long> found = database.createQuery(question, Long.class)
                .setParameter("site", site.id())
                .setParameter("room", roomName)
                .setMaxResults(1)
                .getResultList();
        return found.stream().findFirst();
    }
}
