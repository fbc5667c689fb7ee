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
        names.addAll(former(meeting.id()));
        names.add(meeting.slug());
        return names;
    }

    private List<String> former(long meetingId) {
        List<?> found = database.createNativeQuery("select room_name from webinar_former_room where meeting_id = ?")
                .setParameter(1, meetingId)
                .getResultList();
        return found.stream().map(String::valueOf).toList();
    }

    /** Remembers the name that the meeting's room has had: recordings stay under it. */
    public void keep(long meetingId, String roomName) {
        if (!former(meetingId).contains(roomName)) {
            database.createNativeQuery("insert into webinar_former_room (meeting_id, room_name) values (?, ?)")
                    .setParameter(1, meetingId)
                    .setParameter(2, roomName)
                    .executeUpdate();
        }
    }

    /** Number of the meeting of this site to which a room of this name belongs. */
    public Optional<Long> meetingOf(String roomName) {
        return first("select m.id from Meeting m where m.siteId = :site and m.slug = :room", roomName)
                .or(() -> first(
                        "select m.id from Meeting m, LiveSession s where m.siteId = :site and s.meetingId = m.id"
                                + " and s.roomName = :room order by s.id desc",
                        roomName))
                .or(() -> formerlyOf(roomName));
    }

    private Optional<Long> formerlyOf(String roomName) {
        List<?> found = database.createNativeQuery("select f.meeting_id from webinar_former_room f"
                        + " join meeting m on m.id = f.meeting_id where f.room_name = ? and m.site_id = ?")
                .setParameter(1, roomName)
                .setParameter(2, site.id())
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).findFirst();
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
