package org.webinar.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that stays open whatever happens to its server, and reads on from the last message that it has heard. As our page
 * does (chat.js), it knows messages by their number: a line that is opened tells twice rather than never.
 */
final class FaithfulViewer implements AutoCloseable {
    private static final Pattern MESSAGE = Pattern.compile("#(\\d{6})#");
    private static final Pattern ID = Pattern.compile("\"id\":\"(\\d+)\"");
    private static final long PAUSE_NANOS = 300_000_000;

    private final String line;
    private final List<Integer> heard = new CopyOnWriteArrayList<>();
    private final Thread ears = new Thread(this::listen, "faithful viewer");
    private final Set<String> known = new HashSet<>();
    private volatile String last = "0";
    private volatile int passedOver;
    private volatile boolean over;

    private FaithfulViewer(String line) {
        this.line = line;
    }

    static FaithfulViewer of(String server, long event) {
        var viewer = new FaithfulViewer(server + "/live/line/" + event + "-lecture");
        viewer.ears.setDaemon(true);
        viewer.ears.start();
        return viewer;
    }

    private void listen() {
        while (!over) {
            try {
                var asked = (HttpURLConnection) URI.create(line).toURL().openConnection();
                asked.setRequestProperty("Last-Event-ID", last);
                asked.setRequestProperty("Accept", "text/event-stream");
                try (var words =
                        new BufferedReader(new InputStreamReader(asked.getInputStream(), StandardCharsets.UTF_8))) {
                    read(words);
                }
            } catch (IOException broken) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /** The number of an event counts once the event is whole, as in browsers. */
    private void read(BufferedReader words) throws IOException {
        String id = last;
        for (String word = words.readLine(); word != null && !over; word = words.readLine()) {
            if (word.startsWith("id: ")) {
                id = word.substring(4);
            } else if (word.startsWith("data: ")) {
                hear(word);
            } else if (word.isEmpty()) {
                last = id;
            }
        }
    }

    private void hear(String data) {
        Matcher message = MESSAGE.matcher(data);
        if (message.find()) {
            Matcher id = ID.matcher(data);
            if (id.find() && known.add(id.group(1))) {
                heard.add(Integer.valueOf(message.group(1)));
            } else {
                passedOver++;
            }
        }
    }

    /** The numbers of all messages that it was told, in the order in which it was. */
    List<Integer> heard() {
        return List.copyOf(heard);
    }

    /** How many it was told that it knew. */
    int passedOver() {
        return passedOver;
    }

    @Override
    public void close() {
        over = true;
    }
}
