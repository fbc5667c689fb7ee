package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pod's addresses as they stand in mails, and what does not lead anywhere. */
class RoutesTest {
    private static final String HASH = "7e8211f5bb058b14f664f37e9c430a3eba3c76e150e89a97b9200d86094a2ba8";

    @ParameterizedTest
    @CsvSource({
        "GET, /meeting/, /meeting/index.xhtml",
        "GET, /meeting/0004-webinaire-n1-lia-la-sante/, /join/0004",
        "POST, /meeting/0004-webinaire-n1-lia-la-sante/, /join/0004",
        "GET, /meeting/0007-/, /join/0007",
        "GET, /meeting/12345-été/, /join/12345",
        "GET, /meeting/0004-x/" + HASH + ", /join/0004?key=" + HASH,
        "GET, /meeting/edit/0004-webinaire/, /meeting/edit.xhtml?meeting=0004",
        "POST, /meeting/edit/0004-webinaire/, /meeting/edit.xhtml?meeting=0004",
        "GET, /meeting/delete/0004-an-older-name/, /meeting/delete.xhtml?meeting=0004",
        "GET, /meeting/status/0004-x/, /pod/meetings/0004/status",
        "GET, /meeting/end_callback/0004-x/, /pod/meetings/0004/end_callback",
        "GET, /meeting/end/0004-x/, /meeting/confirm.xhtml?deed=end&meeting=0004",
        "POST, /meeting/end/0004-x/, /pod/meetings/0004/end",
        "POST, /meeting/restart_live/0004-x/, /pod/meetings/0004/restart_live",
        "POST, /meeting/recording_ready/, /pod/recording_ready",
        "POST, /meeting/live_publish_chat/12/, /pod/events/12/chat",
        "POST, /meeting/delete_recording/0004-x/abc-123/, /pod/meetings/0004/recordings/abc-123/delete",
        "GET, /meeting/upload_recording_to_pod/0004-x/abc-123/, /meeting/recordings.xhtml?meeting=0004",
        "POST, /meeting/upload_recording_to_pod/0004-x/abc-123/, /pod/meetings/0004/recordings/abc-123/hand_over",
        "GET, /meeting/recordings/0004-x/abc-123/video/, /meeting/recording-video.xhtml?meeting=0004&recording=abc-123",
        "GET, /meeting/internal_recording/0004-x/abc-123/, /meeting/recordings.xhtml?meeting=0004",
        "GET, /live/recording/12-a-lecture/7/, /live/recording.xhtml?event=12&recording=7",
        "GET, /webinar/gateways/, /webinar/gateways.xhtml",
        "GET, /webinar/gateways/7/, /webinar/gateway.xhtml?gateway=7",
        "GET, /webinar/gateways/add/, /webinar/declare.xhtml",
        "GET, /webinar/gateways/7/edit/, /webinar/declare.xhtml?gateway=7",
        "GET, /webinar/administration/, /webinar/administration.xhtml",
        "GET, /webinar/meetings/, /webinar/meetings.xhtml",
        "GET, /webinar/changes/, /webinar/changes.xhtml",
        "GET, /webinar/events/, /webinar/events.xhtml",
        "POST, /webinar/events/7/delete/, /webinar/delete-event.xhtml?event=7",
        "GET, /webinar/sessions/, /webinar/sessions.xhtml",
        "GET, /webinar/recordings/, /webinar/recordings.xhtml",
        "GET, /webinar/broadcasters/, /webinar/broadcasters.xhtml",
        "POST, /webinar/tokens/, /webinar/tokens.xhtml",
        "POST, /webinar/password/, /webinar/password.xhtml",
        "POST, /webinar/logins/, /webinar/logins.xhtml",
        "GET, /webinar/webhooks/, /webinar/webhooks.xhtml",
        "POST, /webinar/webhooks/7/, /webinar/webhook.xhtml?webhook=7",
        "GET, /webinar/broadcasters/add/, /webinar/broadcaster.xhtml",
        "POST, /webinar/broadcasters/7/, /webinar/broadcaster.xhtml?broadcaster=7",
        "GET, /webinar/buildings/7/, /webinar/building.xhtml?building=7",
        "GET, /webinar/trials/12/, /webinar/trial.xhtml?trial=12",
        "GET, /webinar/calendar/, /webinar/calendar.xhtml",
        "GET, /webinar/lives/, /webinar/lives.xhtml",
        "GET, /webinar/lives/3/, /webinar/live.xhtml?live=3",
        "GET, /webinar/console/12-a-lecture/, /live/console.html",
        "GET, /webinar/moderators/7/, /webinar/moderators.xhtml?meeting=7",
        "GET, /live/event_edit/0001-an-older-name/, /live/event-edit.xhtml?event=0001",
        "GET, /webinar/audience/7-cours/, /webinar/audience.xhtml?event=7",
        "GET, /live/event/0001-x/, /live/event.html",
        "GET, /live/event/0001-x/" + HASH + "/, /live/event.html",
        "GET, /live/direct/amphi-nord-camera-1/, /live/direct.xhtml?broadcaster=amphi-nord-camera-1",
        "GET, /live/directs/, /pod/broadcasters",
        "GET, /live/directs/3/, /pod/broadcasters",
        "GET, /live/ajax_calls/heartbeat/, /pod/heartbeat",
    })
    void an_address_of_pod_leads_to_what_stands_behind_it(String method, String path, String behind) {
        assertThat(Routes.behind(method, path)).contains(behind);
    }

    /** Pod's vector: the same key, cut before its last ten digits, is what a gateway gets as its room. */
    @Test
    void a_gateway_of_pod_comes_by_the_key_in_two_pieces() {
        String path = "/meeting/0004-x/" + HASH.substring(0, 54) + "/" + HASH.substring(54);
        assertThat(Routes.behind("GET", path)).contains("/gw/meetings/0004/" + HASH);
        assertThat(Routes.behind("POST", path)).contains("/gw/meetings/0004/" + HASH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meeting/words/",
                "/meeting/0004/x/y/z/",
                "/meeting/1234567890123456789/",
                "/meeting/status/words/",
                "/meeting/0004-x/" + HASH + HASH,
                "/meeting/delete_recording/0004-x/../",
                "/live/event/words/",
                "/live/direct/a b/",
                "/webinar/",
                "/webinar/gateways/words/",
                "/webinar/lives/1/2/",
                "/webinar/console/",
                "/webinar/console/words/",
                "/meeting/live_publish_chat/x/"
            })
    void other_addresses_lead_nowhere(String path) {
        assertThat(Routes.behind("GET", path)).isEmpty();
        assertThat(Routes.behind("POST", path)).isEmpty();
    }

    @Test
    void what_acts_does_not_listen_to_get_and_what_is_read_not_to_post() {
        assertThat(Routes.behind("GET", "/meeting/recording_ready/")).isEmpty();
        assertThat(Routes.behind("GET", "/meeting/live_publish_chat/12/")).isEmpty();
        assertThat(Routes.behind("POST", "/meeting/status/0004-x/")).isEmpty();
        assertThat(Routes.behind("POST", "/meeting/end_callback/0004-x/")).isEmpty();
        assertThat(Routes.behind("DELETE", "/meeting/0004-x/")).isEmpty();
    }

    @Test
    void a_lost_slash_is_forgiven_but_not_to_those_who_act() {
        assertThat(Routes.lacksSlash("GET", "/meeting")).isTrue();
        assertThat(Routes.lacksSlash("GET", "/live/event/0001-x")).isTrue();
        assertThat(Routes.lacksSlash("GET", "/meeting/0004-x/" + HASH)).isFalse();
        assertThat(Routes.lacksSlash("POST", "/meeting/end/0004-x")).isFalse();
        assertThat(Routes.lacksSlash("GET", "/nothing-here")).isFalse();
    }

    /** What is for presenters is named in web.xml, for no other place is asked before the page is made. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "add",
                "calendar",
                "edit",
                "delete",
                "invite",
                "recordings",
                "internal_recording",
                "upload_recording_to_pod",
                "delete_recording",
                "get_meeting_info",
                "end",
                "end_live",
                "restart_live",
                "toggle_chat"
            })
    void what_is_for_presenters_asks_for_a_login(String word) throws IOException {
        assertThat(constraint("presenters")).contains("<url-pattern>/meeting/" + word + "/*</url-pattern>");
    }

    @Test
    void a_page_of_faces_is_for_presenters_unless_it_is_named() throws IOException {
        assertThat(constraint("presenters")).contains("<url-pattern>*.xhtml</url-pattern>");
        assertThat(constraint("presenters")).contains("<url-pattern>/meeting/</url-pattern>");
        assertThat(constraint("presenters")).contains("<url-pattern>/webinar/*</url-pattern>");
        assertThat(constraint("presenters")).contains("<url-pattern>/live/event_edit/*</url-pattern>");
        List<String> open = constraint("everybody")
                .lines()
                .filter(line -> line.contains(".xhtml"))
                .toList();
        assertThat(open).hasSize(5).noneMatch(line -> line.contains("*"));
    }

    private static String constraint(String name) throws IOException {
        String all = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        int start = all.indexOf("<web-resource-name>" + name);
        return Optional.of(all.substring(start, all.indexOf("</security-constraint>", start)))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "/meeting/index.xhtml, /meeting/",
        "/meeting/add.xhtml, /meeting/add/",
        "/webinar/people.xhtml, /webinar/people/",
        "/webinar/gateways.xhtml, /webinar/gateways/"
    })
    void a_page_that_is_led_on_to_has_its_own_address(String file, String address) {
        assertThat(Routes.address(file)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meeting/edit.xhtml", "/webinar/person.xhtml", "/login.xhtml", "/error.xhtml"})
    void a_page_of_a_number_or_without_an_address_keeps_its_file(String file) {
        assertThat(Routes.address(file)).isEmpty();
    }
}
