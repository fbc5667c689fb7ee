package org.webinar.settings;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The settings of rooms: what BigBlueButton is told when one is opened. */
public final class RoomCatalogue {
    /** Where people land. */
    public static final Setting<Optional<URI>> BBB_LOGOUT_URL = Setting.of(
            "BBB_LOGOUT_URL",
            "",
            text -> text.isBlank() ? Optional.empty() : Optional.of(Readings.address(text)),
            "Where people land who leave a room, an absolute address; our list of meetings when it is empty.");

    /** Recordings. */
    public static final Setting<Boolean> MEETING_DISABLE_RECORD = Setting.of(
            "MEETING_DISABLE_RECORD",
            "true",
            Readings::yesOrNo,
            "Whether no room is recorded, whatever the row of its meeting says.");

    /** The first slides. */
    public static final Setting<Optional<URI>> MEETING_PRE_UPLOAD_SLIDES = Setting.of(
            "MEETING_PRE_UPLOAD_SLIDES",
            "",
            RoomCatalogue::slides,
            "Slides that each room opens with (BigBlueButton 2.7.2 and newer): a path below Pod's /static/, or an"
                    + " absolute address; BigBlueButton's own when it is empty.");

    /** The largest file of slides. */
    public static final Setting<Integer> SLIDES_MEGABYTES = Setting.of(
            "webinar.slides.megabytes",
            "30",
            Readings::positive,
            "Largest file of slides that presenters may add, in megabytes; not more than BigBlueButton takes"
                    + " (maxFileSizeUpload, 30).");

    /** Where Pod's own files are. */
    public static final Setting<Optional<URI>> MEDIA_URL = Setting.of(
            "MEDIA_URL",
            "",
            text -> text.isBlank() ? Optional.empty() : Optional.of(Readings.address(text)),
            "Where Pod's files are served, an absolute address such as `https://pod.example.org/media/`: for slides and"
                    + " pictures that were chosen in Pod; they are not shown when it is empty.");

    /** Which of Pod's tables has its files. */
    public static final Setting<Boolean> USE_PODFILE = Setting.of(
            "USE_PODFILE",
            "false",
            Readings::yesOrNo,
            "Whether Pod's files lie in the tables of its application podfile, as Pod's setting of this name says.");

    /** How many meetings stand on a page of somebody's list. */
    public static final Setting<Integer> PER_PAGE = Setting.of(
            "webinar.meetings.per-page",
            "24",
            Readings::positive,
            "How many meetings stand on one page of the list of one's own.");

    private RoomCatalogue() {}

    /** A path is read as one below a folder, also when it begins with a slash. */
    private static Optional<URI> slides(String text) {
        String slides = text.strip();
        if (slides.isEmpty()) {
            return Optional.empty();
        }
        boolean path = URI.create(slides).getScheme() == null;
        return Optional.of(path ? URI.create(slides.replaceAll("^/+", "")) : Readings.address(slides));
    }

    static List<Setting<?>> all() {
        return List.of(
                BBB_LOGOUT_URL,
                MEETING_DISABLE_RECORD,
                MEETING_PRE_UPLOAD_SLIDES,
                SLIDES_MEGABYTES,
                MEDIA_URL,
                USE_PODFILE,
                PER_PAGE);
    }
}
