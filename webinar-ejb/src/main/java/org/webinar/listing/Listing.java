package org.webinar.listing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A list: which rows of a table belong to a site, and their order, which is Pod's. Rows that Pod's order leaves beside
 * each other are told apart by their number, so that no row stands on two pages.
 *
 * @param <T> a row
 */
public final class Listing<T> {
    private static final String OF_THE_SITE = "r.siteId = :site";
    private static final String BUILDINGS_OF_THE_SITE =
            "(select b.id from ListedBuilding b join b.siteIds s where s = :site)";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    public static final Listing<ListedMeeting> MEETINGS =
            numbered(ListedMeeting.class, "Meeting", OF_THE_SITE, "r.startAt desc, r.id");
    public static final Listing<ListedRecording> RECORDINGS =
            numbered(ListedRecording.class, "InternalRecording", OF_THE_SITE, "r.startAt desc, r.id");
    public static final Listing<ListedLivestream> LIVESTREAMS = numbered(
            ListedLivestream.class,
            "Livestream",
            "r.meetingId in (select m.id from ListedMeeting m where m.siteId = :site)",
            "r.id");
    public static final Listing<ListedGateway> GATEWAYS =
            numbered(ListedGateway.class, "LiveGateway", OF_THE_SITE, "r.id");
    public static final Listing<ListedBuilding> BUILDINGS =
            numbered(ListedBuilding.class, "Building", "r.id in " + BUILDINGS_OF_THE_SITE, "r.name, r.id");
    public static final Listing<ListedBroadcaster> BROADCASTERS = new Listing<>(
            ListedBroadcaster.class,
            "Broadcaster",
            "slug",
            "r.building.id in " + BUILDINGS_OF_THE_SITE,
            "r.building.name, r.name, r.id",
            Map.of());
    public static final Listing<ListedEvent> EVENTS = numbered(
            ListedEvent.class, "Event", "r.broadcaster.building.id in " + BUILDINGS_OF_THE_SITE, "r.start, r.id");

    private final Class<T> type;
    private final String word;
    private final String key;
    private final String condition;
    private final String order;
    private final Map<String, Object> values;

    private Listing(
            Class<T> type, String word, String key, String condition, String order, Map<String, Object> values) {
        this.type = type;
        this.word = word;
        this.key = key;
        this.condition = condition;
        this.order = order;
        this.values = values;
    }

    private static <T> Listing<T> numbered(Class<T> type, String word, String condition, String order) {
        return new Listing<>(type, word, "id", condition, order, Map.of());
    }

    /** The same list without the rows whose attribute has another value. */
    public Listing<T> only(String attribute, Object value) {
        Map<String, Object> narrower = new HashMap<>(values);
        narrower.put(attribute, value);
        return new Listing<>(type, word, key, condition + " and r." + attribute + " = :" + attribute, order, narrower);
    }

    /** The same list with the one row under this key, as it stands in an address; empty when it can't be a key. */
    Optional<Listing<T>> onlyUnder(String typed) {
        if (key.equals("id")) {
            return Optional.of(typed)
                    .filter(number -> NUMBER.matcher(number).matches())
                    .map(number -> only(key, Long.valueOf(number)));
        }
        return Optional.of(typed).filter(text -> text.indexOf('\0') < 0).map(text -> only(key, text));
    }

    Class<T> type() {
        return type;
    }

    /** Pod's word for a row. */
    String word() {
        return word;
    }

    Map<String, Object> values() {
        return values;
    }

    String query() {
        return "select r" + from() + " order by " + order;
    }

    String countQuery() {
        return "select count(r)" + from();
    }

    private String from() {
        return " from " + type.getSimpleName() + " r where " + condition;
    }
}
