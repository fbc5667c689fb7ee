package org.webinar.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.webinar.chat.NotSaid;
import org.webinar.chat.RoomChat;
import org.webinar.chat.RoomChatMissing;

/** A room that remembers what is said in it, and in which a server may die. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FakeRoom implements RoomChat {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.HEARS;

    /** What comes of saying something. */
    enum Mood {
        HEARS,
        REFUSES,
        /** Like BigBlueButton before 3.0. */
        DEAF,
        /** The server dies before the room has heard it. */
        KILLS_BEFORE,
        /** The server dies when the room has heard it. */
        KILLS_AFTER
    }

    @Override
    public void say(String roomName, String author, String text) {
        switch (mood) {
            case REFUSES -> throw new NotSaid("meetingNotFound");
            case DEAF -> throw new RoomChatMissing("unsupportedRequest");
            case KILLS_BEFORE -> throw new IllegalStateException("killed before");
            case KILLS_AFTER -> {
                lines.add(roomName + " " + author + ": " + text);
                throw new IllegalStateException("killed after");
            }
            default -> lines.add(roomName + " " + author + ": " + text);
        }
    }

    void becomes(Mood next) {
        mood = next;
    }

    /** What was said in this room, in order. */
    List<String> heard(String roomName) {
        return lines.stream()
                .filter(line -> line.startsWith(roomName + " "))
                .map(line -> line.substring(roomName.length() + 1))
                .toList();
    }
}
