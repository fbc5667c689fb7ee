package org.webinar.sandbox.bbb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** All meetings and the people in them: the state machine behind every door. */
final class Rooms {
    private final BbbOptions options;
    private final Expiry expiry;
    private final List<RoomListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Meeting> latest = new LinkedHashMap<>();
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    /** Somebody's session in a meeting. */
    record Session(Meeting meeting, Person person) {}

    /** What create did. */
    record Created(Meeting meeting, boolean duplicate) {}

    Rooms(BbbOptions options) {
        this.options = options;
        this.expiry = new Expiry(options);
    }

    void listen(RoomListener listener) {
        listeners.add(listener);
    }

    synchronized Created create(Map<String, String> parameters) {
        var known = latest.get(parameters.get("meetingID"));
        if (known != null && !known.ended()) {
            return repeated(known, parameters);
        }
        var bridge = parameters.getOrDefault("voiceBridge", "");
        if (!bridge.isEmpty() && live().stream().anyMatch(other -> other.voiceBridge.equals(bridge))) {
            throw new ApiFailure("nonUniqueVoiceBridge", "The selected voice bridge is already in use.");
        }
        var meeting = new Meeting(parameters);
        meeting.emptySince = meeting.createTime;
        latest.put(meeting.id, meeting);
        listeners.forEach(listener -> listener.created(meeting));
        return new Created(meeting, false);
    }

    private static Created repeated(Meeting known, Map<String, String> parameters) {
        var attendee = parameters.getOrDefault("attendeePW", "");
        var moderator = parameters.getOrDefault("moderatorPW", "");
        boolean none = attendee.isEmpty() && moderator.isEmpty();
        boolean same =
                attendee.equals(known.parameter("attendeePW")) && moderator.equals(known.parameter("moderatorPW"));
        if (none || same) {
            return new Created(known, true);
        }
        throw new ApiFailure(
                "idNotUnique", "A meeting already exists with that meeting ID.  Please use a different meeting ID.");
    }

    /** The last run of a meeting, ended ones too. */
    synchronized Optional<Meeting> find(String id) {
        return Optional.ofNullable(latest.get(id));
    }

    /** What getMeetingInfo still knows. */
    synchronized Optional<Meeting> visible(String id) {
        return find(id).filter(this::shown);
    }

    synchronized List<Meeting> visible() {
        return latest.values().stream().filter(this::shown).toList();
    }

    private boolean shown(Meeting meeting) {
        return !meeting.ended()
                || System.currentTimeMillis() - meeting.endTime
                        < options.endedVisible().toMillis();
    }

    private List<Meeting> live() {
        return latest.values().stream().filter(meeting -> !meeting.ended()).toList();
    }

    synchronized Person join(Meeting meeting, Map<String, String> join, boolean puppet) {
        var person = new Person(join, puppet);
        sessions.put(person.sessionToken, new Session(meeting, person));
        enter(meeting, person);
        return person;
    }

    private void enter(Meeting meeting, Person person) {
        meeting.people.put(person.internalId, person);
        changed(meeting);
        meeting.hasUserJoined = true;
        meeting.hadModerator |= person.moderator;
        if (meeting.startTime == 0) {
            meeting.startTime = System.currentTimeMillis();
        }
        listeners.forEach(listener -> listener.joined(meeting, person));
    }

    /** Somebody was heard of: whoever had been given up comes back. */
    synchronized Optional<Session> heard(String sessionToken) {
        var session = Optional.ofNullable(sessions.get(sessionToken));
        session.filter(found -> !found.meeting().ended()).ifPresent(found -> {
            found.person().lastSeen = System.currentTimeMillis();
            if (!found.meeting().people.containsKey(found.person().internalId)) {
                enter(found.meeting(), found.person());
            }
        });
        return session;
    }

    synchronized void leave(Session session) {
        sessions.remove(session.person().sessionToken);
        remove(session.meeting(), session.person());
    }

    private void remove(Meeting meeting, Person person) {
        if (meeting.people.remove(person.internalId) == null) {
            return;
        }
        changed(meeting);
        long now = System.currentTimeMillis();
        if (meeting.people.isEmpty()) {
            meeting.emptySince = now;
        }
        if (person.moderator && !meeting.hasModerator()) {
            meeting.withoutModeratorSince = now;
        }
        listeners.forEach(listener -> listener.left(meeting, person));
    }

    synchronized ChatLine say(Meeting meeting, Person person, String text) {
        return add(
                meeting,
                new ChatLine(
                        messageId(),
                        System.currentTimeMillis(),
                        person.name,
                        text,
                        false,
                        person.internalId,
                        person.externalId));
    }

    /** A message without a person behind it. */
    synchronized ChatLine announce(Meeting meeting, String author, String text) {
        return add(meeting, new ChatLine(messageId(), System.currentTimeMillis(), author, text, true, author, ""));
    }

    private ChatLine add(Meeting meeting, ChatLine line) {
        meeting.chat.add(line);
        changed(meeting);
        listeners.forEach(listener -> listener.said(meeting, line));
        return line;
    }

    private static String messageId() {
        return System.currentTimeMillis() + "-" + Ids.letters(8);
    }

    synchronized void end(Meeting meeting, boolean forcibly) {
        if (meeting.ended()) {
            return;
        }
        List.copyOf(meeting.people.values()).forEach(person -> remove(meeting, person));
        meeting.forciblyEnded = forcibly;
        meeting.endTime = System.currentTimeMillis();
        changed(meeting);
        listeners.forEach(listener -> listener.ended(meeting));
    }

    /** Looks at the clock: who has gone quiet, which meeting is over. */
    synchronized void tick() {
        long now = System.currentTimeMillis();
        for (Meeting meeting : live()) {
            var silent = new ArrayList<Person>();
            for (Person person : meeting.people.values()) {
                if (!person.puppet
                        && now - person.lastSeen > options.userTimeout().toMillis()) {
                    silent.add(person);
                }
            }
            silent.forEach(person -> remove(meeting, person));
            if (expiry.isOver(meeting, now)) {
                end(meeting, false);
            }
        }
    }

    /** Begins the recording, or stops it. */
    synchronized void record(Meeting meeting, boolean on) {
        meeting.record(on);
        changed(meeting);
    }

    /** Something that people see has been changed from outside. */
    synchronized void show(Meeting meeting) {
        changed(meeting);
    }

    private void changed(Meeting meeting) {
        meeting.version++;
        notifyAll();
    }

    /** Waits, but not long, until the meeting differs from the version somebody has seen. */
    synchronized int awaitChange(Meeting meeting, String seen, long millis) {
        long deadline = System.currentTimeMillis() + millis;
        long left = millis;
        while (left > 0 && seen.equals(Integer.toString(meeting.version))) {
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return meeting.version;
            }
            left = deadline - System.currentTimeMillis();
        }
        return meeting.version;
    }

    synchronized MeetingView view(Meeting meeting) {
        return meeting.view();
    }
}
