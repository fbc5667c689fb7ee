package org.webinar.web.meeting;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The lists that a view has sent lately. A button is known by the place of its card, and cards change places when a live
 * begins or ends: what was pressed is what stood there in the list that the browser shows, not in the newest one.
 */
final class SentLists implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The list is looked at every few seconds; nobody takes longer to press a button than this many changes. */
    private static final int KEPT = 20;

    private final LinkedHashMap<String, List<Card>> lists = new LinkedHashMap<>();

    /** Keeps a list, and forgets the oldest. Answers by what it is known. */
    String keep(List<Card> cards) {
        String fingerprint = fingerprint(cards);
        lists.remove(fingerprint);
        lists.put(fingerprint, cards);
        if (lists.size() > KEPT) {
            lists.remove(lists.keySet().iterator().next());
        }
        return fingerprint;
    }

    /** The list that was sent under this name; nothing when it has been forgotten, so that nothing is pressed by chance. */
    List<Card> sentAs(String fingerprint) {
        return lists.getOrDefault(fingerprint, List.of());
    }

    boolean knows(String fingerprint) {
        return lists.containsKey(fingerprint);
    }

    private static String fingerprint(List<Card> cards) {
        return Integer.toHexString(cards.hashCode());
    }
}
