package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Audience;
import org.webinar.livestream.EventPages;
import org.webinar.livestream.EventPlan;
import org.webinar.livestream.FrameHostRefused;
import org.webinar.livestream.Frames;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.Surroundings;
import org.webinar.livestream.VideoUnknown;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;

/** Pages of other sites and waiting videos, in Pod's rows. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class EventFramesIT {
    @Inject
    private Webinars webinars;

    @Inject
    private EventPages pages;

    @Inject
    private LiveEvents events;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor alice;
    private long event;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void plan_a_webinar() {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        long meeting = webinars.plan(new Plan("Cadres", Days.fresh(), Duration.ofHours(1), true), alice);
        event = webinars.one(meeting, alice).eventId();
    }

    private void edit(Frames frames) {
        EventPlan plan = new EventPlan("", Audience.EVERYBODY, Set.of(), "", false, frames);
        pages.edit(event, plan, pages.sheet(event, alice).plan(), alice);
    }

    private Map<String, String> row() throws SQLException {
        return rows.one("select * from live_event where id = " + event);
    }

    /** The hosts stand in the settings of these tests. */
    @Test
    void pages_of_other_sites_stand_where_pod_looks_for_them_and_only_allowed_ones_are_shown() throws SQLException {
        Map<String, String> before = row();
        Frames frames = new Frames("https://vote.univ.example/a", 400, "https://vote.univ.example/b", null);
        edit(frames);
        assertThat(Rows.changed(before, row())).containsExactly("aside_iframe_url", "iframe_height", "iframe_url");
        assertThat(row()).containsEntry("iframe_url", frames.below()).containsEntry("iframe_height", "400");
        assertThat(events.one(event).frames()).isEqualTo(new Surroundings(frames.below(), 400, frames.aside(), null));

        rows.run("update live_event set iframe_url = 'http://pod.example/' where id = " + event);
        assertThat(events.one(event).frames()).isEqualTo(new Surroundings(null, 400, frames.aside(), null));
        assertThat(pages.sheet(event, alice).frames().withheld()).containsExactly("http://pod.example/");
        Frames elsewhere = new Frames("https://elsewhere.example/", 400, frames.aside(), null);
        assertThatThrownBy(() -> edit(elsewhere)).isInstanceOf(FrameHostRefused.class);

        edit(Frames.NONE);
        assertThat(Rows.changed(before, row())).isEmpty();
        assertThat(events.one(event).frames()).isNull();
    }

    /** Pod's table is there beside Pod alone; on H2 nobody offers videos, and an address is none. */
    @Test
    void a_waiting_video_is_found_by_the_address_of_its_page() throws SQLException {
        if (!pages.sheet(event, alice).frames().videos()) {
            assertThatThrownBy(() -> pages.video("/video/0001-x/")).isInstanceOf(VideoUnknown.class);
            return;
        }
        String slug = rows.value("select slug from video_video where id = 1");
        assertThat(pages.video("https://pod.univ.example/video/" + slug + "/?x=1"))
                .isEqualTo(1);
        edit(new Frames("", 0, "", 1L));
        assertThat(row()).containsEntry("video_on_hold_id", "1");
        assertThat(events.one(event).frames().video()).isEqualTo("/video/" + slug + "/?is_iframe=true&loop=true");
        assertThat(pages.sheet(event, alice).frames().video()).isEqualTo("/video/" + slug + "/");
        edit(Frames.NONE);
        rows.run("update video_video set is_draft = true where id = 1");
        try {
            for (String none :
                    new String[] {"/video/" + slug, "/video/nothing-here/", "1", "https://x/y", "", "/video/a'b/"}) {
                assertThatThrownBy(() -> pages.video(none)).as(none).isInstanceOf(VideoUnknown.class);
            }
        } finally {
            rows.run("update video_video set is_draft = false where id = 1");
        }
    }
}
