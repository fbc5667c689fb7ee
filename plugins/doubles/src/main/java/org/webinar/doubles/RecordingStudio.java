package org.webinar.doubles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A studio without a picture, which writes down what it was asked to do. */
public final class RecordingStudio implements Studio {
    private final int slots;
    private final Map<Integer, String> rooms = new TreeMap<>();
    private final List<String> done = new ArrayList<>();
    private final List<String> chat = new ArrayList<>();

    /** How many rooms it can send at once. */
    public RecordingStudio(int slots) {
        this.slots = slots;
    }

    @Override
    public synchronized boolean start(String room, String domain, String rtmp) {
        for (int slot = 0; slot < slots; slot++) {
            if (!rooms.containsKey(slot)) {
                rooms.put(slot, room);
                done.add("start " + room + " " + domain + " " + rtmp);
                return true;
            }
        }
        return false;
    }

    @Override
    public synchronized int stop(String room) {
        for (var entry : rooms.entrySet()) {
            if (entry.getValue().equals(room)) {
                rooms.remove(entry.getKey());
                done.add("stop " + room);
                return entry.getKey();
            }
        }
        return -1;
    }

    @Override
    public synchronized String say(String room, String text) {
        chat.add(text);
        return rooms.containsValue(room) ? "" : "no such service: gw";
    }

    @Override
    public synchronized List<String> rooms() {
        return List.copyOf(rooms.values());
    }

    /** What was started and stopped, oldest first. */
    public synchronized List<String> done() {
        return List.copyOf(done);
    }

    /** What was said, oldest first. */
    public synchronized List<String> chat() {
        return List.copyOf(chat);
    }
}
