package org.webinar.web.door;

import java.util.List;
import java.util.Optional;

/**
 * Pod's addresses and those of our own pages beside them. Pod's stand in mails, bookmarks and BigBlueButton's memory. Meetings and events are found by the number
 * before the first dash, for the words behind it change with the name.
 */
final class Routes {
    private static final String NUMBER = "(\\d{1,18})(?:-[^/]*)?";
    private static final String WORD = "([A-Za-z0-9_-]{1,255})";
    private static final List<Route> ALL = List.of(
            Route.page("/meeting/", "/meeting/index.xhtml"),
            Route.page("/meeting/add/", "/meeting/add.xhtml"),
            Route.page("/meeting/calendar/", "/meeting/calendar.xhtml"),
            Route.page("/meeting/(edit|delete|sessions)/" + NUMBER + "/", "/meeting/$1.xhtml?meeting=$2"),
            Route.get("/meeting/sessions/" + NUMBER + "/sessions.csv", "/pod/meetings/$1/sessions.csv"),
            Route.page("/meeting/invite/" + NUMBER + "/", "/meeting/invite.xhtml?meeting=$1"),
            Route.page("/meeting/recordings/" + NUMBER + "/", "/meeting/recordings.xhtml?meeting=$1"),
            Route.get(
                    "/meeting/recordings/" + NUMBER + "/" + WORD + "/video/",
                    "/meeting/recording-video.xhtml?meeting=$1&recording=$2"),
            Route.get(
                    "/meeting/internal_recording/" + NUMBER + "/" + WORD + "/", "/meeting/recordings.xhtml?meeting=$1"),
            Route.get(
                    "/meeting/upload_recording_to_pod/" + NUMBER + "/" + WORD + "/",
                    "/meeting/recordings.xhtml?meeting=$1"),
            Route.post(
                    "/meeting/upload_recording_to_pod/" + NUMBER + "/" + WORD + "/",
                    "/pod/meetings/$1/recordings/$2/hand_over"),
            Route.get("/meeting/delete_recording/" + NUMBER + "/" + WORD + "/", "/meeting/recordings.xhtml?meeting=$1"),
            Route.post(
                    "/meeting/delete_recording/" + NUMBER + "/" + WORD + "/", "/pod/meetings/$1/recordings/$2/delete"),
            Route.get(
                    "/meeting/(end|end_live|restart_live|toggle_chat)/" + NUMBER + "/",
                    "/meeting/confirm.xhtml?deed=$1&meeting=$2"),
            Route.post("/meeting/(end|end_live|restart_live|toggle_chat)/" + NUMBER + "/", "/pod/meetings/$2/$1"),
            Route.get("/meeting/status/" + NUMBER + "/", "/pod/meetings/$1/status"),
            Route.get("/meeting/get_meeting_info/" + NUMBER + "/", "/pod/meetings/$1/info"),
            Route.get("/meeting/end_callback/" + NUMBER + "/", "/pod/meetings/$1/end_callback"),
            Route.post("/meeting/recording_ready/", "/pod/recording_ready"),
            Route.post("/meeting/live_publish_chat/(\\d{1,18})/", "/pod/events/$1/chat"),
            Route.any("/meeting/" + NUMBER + "/", "/join/$1"),
            Route.any("/meeting/" + NUMBER + "/([0-9a-f]{64})/?", "/join/$1?key=$2"),
            Route.any("/meeting/" + NUMBER + "/([0-9a-f]{54})/([0-9a-f]{10})/?", "/gw/meetings/$1/$2$3"),
            Route.page(
                    "/webinar/(administration|gateways|calendar|lives|doctor|meetings|events|sessions|recordings"
                            + "|broadcasters|changes|people|tokens|webhooks|password|logins)/",
                    "/webinar/$1.xhtml"),
            Route.page("/webinar/events/(\\d{1,18})/delete/", "/webinar/delete-event.xhtml?event=$1"),
            Route.page("/webinar/gateways/(\\d{1,18})/", "/webinar/gateway.xhtml?gateway=$1"),
            Route.page("/webinar/gateways/add/", "/webinar/declare.xhtml"),
            Route.page("/webinar/gateways/(\\d{1,18})/edit/", "/webinar/declare.xhtml?gateway=$1"),
            Route.page("/webinar/(broadcaster|building)s/add/", "/webinar/$1.xhtml"),
            Route.page("/webinar/(broadcaster|building)s/(\\d{1,18})/", "/webinar/$1.xhtml?$1=$2"),
            Route.page("/webinar/webhooks/(\\d{1,18})/", "/webinar/webhook.xhtml?webhook=$1"),
            Route.page("/webinar/people/add/", "/webinar/person.xhtml"),
            Route.page("/webinar/people/(\\d{1,9})/", "/webinar/person.xhtml?person=$1"),
            Route.page("/webinar/trials/(\\d{1,18})/", "/webinar/trial.xhtml?trial=$1"),
            Route.page("/webinar/lives/(\\d{1,18})/", "/webinar/live.xhtml?live=$1"),
            Route.page("/webinar/moderators/(\\d{1,18})/", "/webinar/moderators.xhtml?meeting=$1"),
            Route.page("/webinar/audience/" + NUMBER + "/", "/webinar/audience.xhtml?event=$1"),
            Route.get("/webinar/console/" + NUMBER + "/", "/live/console.html"),
            Route.page("/live/events/", "/live/events.xhtml"),
            Route.page("/live/my_events/", "/live/my-events.xhtml"),
            Route.page("/webinar/registrations/" + NUMBER + "/", "/webinar/registrations.xhtml?event=$1"),
            Route.page("/live/registration/(\\d{1,18}-[0-9a-f]{64})/", "/live/registration.xhtml?word=$1"),
            Route.page("/live/event_edit/" + NUMBER + "/", "/live/event-edit.xhtml?event=$1"),
            Route.get("/live/event/" + NUMBER + "/", "/live/event.html"),
            Route.get("/live/event/" + NUMBER + "/[0-9a-f]{64}/", "/live/event.html"),
            Route.get("/live/recording/" + NUMBER + "/(\\d{1,18})/", "/live/recording.xhtml?event=$1&recording=$2"),
            Route.get("/live/direct/" + WORD + "/", "/live/direct.xhtml?broadcaster=$1"),
            Route.get("/live/directs/(?:[^/]+/)?", "/pod/broadcasters"),
            Route.get("/live/ajax_calls/heartbeat/", "/pod/heartbeat"));

    private Routes() {}

    /** What stands behind this address; empty when it is none of Pod's. */
    static Optional<String> behind(String method, String path) {
        return ALL.stream()
                .map(route -> route.leads(method, path))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The address of the page that this file makes; empty when it is none without numbers. */
    static Optional<String> address(String file) {
        String address = file.replaceFirst("/index\\.xhtml$", "/").replaceFirst("\\.xhtml$", "/");
        return behind("GET", address).filter(file::equals).map(found -> address);
    }

    /** Whether a page is meant whose address has lost the slash at its end, as Django forgives. */
    static boolean lacksSlash(String method, String path) {
        return !path.endsWith("/")
                && method.equals("GET")
                && behind(method, path).isEmpty()
                && behind(method, path + "/").isPresent();
    }
}
