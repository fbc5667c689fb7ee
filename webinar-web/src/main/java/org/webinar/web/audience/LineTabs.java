package org.webinar.web.audience;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which line belongs to which tab, by a word that only the tab knows. A page that was loaded anew is one viewer from the
 * first moment: its line takes the place of the one before, of whose end the server would hear seconds later.
 */
@ApplicationScoped
public class LineTabs {
    private static final String WORD = "[0-9a-f]{32}";

    private final Map<Tab, ViewerLine> open = new ConcurrentHashMap<>();

    /** A tab has opened a line; anything but a word of ours is that of no tab. Answers the one whose place it takes. */
    Optional<ViewerLine> opened(long eventId, String word, ViewerLine line) {
        return word != null && word.matches(WORD)
                ? Optional.ofNullable(open.put(new Tab(eventId, word), line))
                : Optional.empty();
    }

    /** A line is over. */
    void left(long eventId, String word, ViewerLine line) {
        if (word != null) {
            open.remove(new Tab(eventId, word), line);
        }
    }

    private record Tab(long eventId, String word) {}
}
