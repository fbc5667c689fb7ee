package org.webinar.livestream;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Guest;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.RoomView;
import org.webinar.meeting.RoomWishes;
import org.webinar.rights.Admission;
import org.webinar.rights.Rights;
import org.webinar.settings.PodKeys;
import org.webinar.time.TimeSlot;

/** A meeting with a door before it, and somebody inside. */
final class Doorstep {
    static final int OWNER = 2;
    private static long meetings = 100;

    final long number = meetings++;
    Admission admission = Admission.YES;
    String moderatorPassword = "";
    RoomView room = new RoomView(true, "7", Set.of("alice"), false);
    int looks;
    boolean started;
    boolean recorded;
    boolean webinar;
    final List<String> came = new ArrayList<>();
    final Reception reception = new Reception(
            new OneMeeting(),
            new NoEvent(),
            new NoLive(),
            new Starts(),
            new Open(),
            new RoomKeeper(
                    new LookedAt() {
                        @Override
                        public RoomView look(String roomName) {
                            looks++;
                            return room;
                        }
                    },
                    new RoomWishes() {
                        @Override
                        public boolean records(Meeting meeting) {
                            return recorded;
                        }
                    },
                    null,
                    new SessionLogLedger() {
                        @Override
                        public void note(long meetingId, Guest guest, boolean fresh) {
                            came.add(guest.name());
                        }
                    },
                    null),
            new Policy(),
            new Keys());

    private final class OneMeeting extends MeetingLedger {
        @Override
        public Meeting byId(long id) {
            return new Meeting() {
                @Override
                public Long id() {
                    return number;
                }

                @Override
                public String slug() {
                    return number + "-x";
                }

                @Override
                public TimeSlot slot() {
                    return TimeSlot.of(Instant.EPOCH, Duration.ofHours(1));
                }

                @Override
                public String name() {
                    return "Réunion";
                }

                @Override
                public boolean webinar() {
                    return webinar;
                }

                @Override
                public String attendeePassword() {
                    return "listen";
                }

                @Override
                public String moderatorPassword() {
                    return moderatorPassword;
                }
            };
        }

        @Override
        public TimeSlot next(Meeting meeting) {
            return meeting.slot();
        }
    }

    private static final class NoEvent extends WebinarLedger {
        @Override
        public Optional<Event> eventOf(long meetingId) {
            return Optional.empty();
        }
    }

    private static final class NoLive extends LiveLedger {
        @Override
        public Optional<LiveSession> running(long meetingId) {
            return Optional.empty();
        }

        @Override
        public String roomOf(Meeting meeting) {
            return meeting.slug();
        }
    }

    private final class Starts extends Webinars {
        @Override
        public URI start(long meetingId, Visitor visitor) {
            started = true;
            return URI.create("room:started");
        }
    }

    private final class Open extends OpenRooms {
        @Override
        public boolean isOpen(long meetingId) {
            return room.exists();
        }

        @Override
        public boolean isRecorded(long meetingId) {
            return room.recorded();
        }

        @Override
        public void forget(long meetingId) {
            // Looked at anew each time.
        }
    }

    private final class Policy extends Rights {
        @Override
        public boolean mayRun(Visitor visitor, Meeting meeting) {
            return visitor.userId() == OWNER;
        }

        @Override
        public Admission mayJoin(Visitor visitor, Meeting meeting) {
            return admission;
        }
    }

    private static final class Keys extends PodKeys {
        @Override
        public String ofMeeting(long meetingId, String attendeePassword) {
            return "key";
        }
    }
}
