package org.webinar.adapter.bbb;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;
import org.webinar.meeting.Furnishing;
import org.webinar.meeting.Locks;
import org.webinar.meeting.RoomPlan;
import org.webinar.meeting.RoomWish;

/** The wish for a room in BigBlueButton's words (bigbluebutton.md, "create"). */
final class CreateQuery {
    private static final int MINUTES_FOR_HICCUPS = 10;

    /** What BigBlueButton shows of HTML; the rest, and what is none, is escaped. */
    private static final Safelist SIMPLE = Safelist.none()
            .addTags("b", "i", "u", "br", "a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "https", "http", "mailto");

    private CreateQuery() {}

    /**
     * The parameters.
     *
     * @param voiceBridge the number to dial; null when the server is to choose one
     */
    static BbbQuery of(RoomWish wish, Integer voiceBridge) {
        BbbQuery query = new BbbQuery()
                .with("meetingID", wish.roomName())
                .with("name", wish.title())
                .with("logoutURL", wish.wayOut())
                .with("record", wish.recording().wanted())
                .with("autoStartRecording", wish.recording().fromTheStart())
                .with("allowStartStopRecording", wish.recording().byHand())
                .with(
                        "preUploadedPresentation",
                        wish.decks().isEmpty() ? wish.slides().orElse(null) : null)
                .with("guestPolicy", wish.guests())
                .with("voiceBridge", voiceBridge);
        return furnished(query, wish.furnishing())
                .with("meetingExpireWhenLastUserLeftInMinutes", MINUTES_FOR_HICCUPS)
                .with("meta_bbb-origin", "webinar")
                .with("meta_webinar-meeting", wish.meetingId())
                .with("meta_" + BbbRooms.ROOM, wish.roomName())
                .with("meta_bbb-recording-ready-url", wish.recorded())
                .with("meta_endCallbackUrl", wish.closed());
    }

    private static BbbQuery furnished(BbbQuery query, Furnishing furnishing) {
        return locked(query, furnishing.locks())
                .with("webcamsOnlyForModerator", furnishing.webcamsForModerators())
                .with("maxParticipants", Math.max(0, furnishing.participants()))
                .with("welcome", welcome(furnishing.welcome()));
    }

    /** The notes have two names: servers before 2.5 know the second one. */
    private static BbbQuery locked(BbbQuery query, Locks locks) {
        return query.with("lockSettingsDisableCam", locks.cam())
                .with("lockSettingsDisableMic", locks.mic())
                .with("lockSettingsDisablePrivateChat", locks.privateChat())
                .with("lockSettingsDisablePublicChat", locks.publicChat())
                .with("lockSettingsDisableNotes", locks.note())
                .with("lockSettingsDisableNote", locks.note())
                .with("lockSettingsLockedLayout", locks.layout());
    }

    /** Null for the server's own. What other programs have written may be longer than an address can hold. */
    private static String welcome(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int longest =
                text.offsetByCodePoints(0, Math.min(RoomPlan.LONGEST_WELCOME, text.codePointCount(0, text.length())));
        String lines = text.substring(0, longest).replace("\n", "<br>");
        return Jsoup.clean(lines, "", SIMPLE, new OutputSettings().prettyPrint(false));
    }
}
