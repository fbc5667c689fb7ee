package org.webinar.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.meeting.RoomWish.Recording;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Settings;

class RoomWishesTest {
    private static final Recording ASKED_FOR = new Recording(true, true, false);

    @Test
    void nothing_is_recorded_unless_the_administrator_and_the_meeting_want_it() {
        assertThat(with(Map.of()).recording(ASKED_FOR)).isEqualTo(Recording.NONE);
        RoomWishes allowed = with(Map.of("MEETING_DISABLE_RECORD", "False"));
        assertThat(allowed.recording(ASKED_FOR)).isEqualTo(ASKED_FOR);
        assertThat(allowed.recording(new Recording(false, true, true))).isEqualTo(Recording.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "custom/slides.pdf, https://pod.univ.example/static/custom/slides.pdf",
        "/custom/slides.pdf, https://pod.univ.example/static/custom/slides.pdf",
        "https://cdn.univ.example/s.pdf, https://cdn.univ.example/s.pdf"
    })
    void slides_are_pods_static_files_or_anybodys(String setting, String address) {
        assertThat(with(Map.of("webinar.url", "https://pod.univ.example", "MEETING_PRE_UPLOAD_SLIDES", setting))
                        .slides())
                .contains(URI.create(address));
    }

    @Test
    void without_slides_the_server_takes_its_own() {
        assertThat(with(Map.of()).slides()).isEmpty();
    }

    private static RoomWishes with(Map<String, String> set) {
        Settings settings = FixedSettings.of(set);
        return new RoomWishes(settings, null, null);
    }
}
