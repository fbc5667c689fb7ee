package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.livestream.NoSuchPicture;
import org.webinar.livestream.PictureAltTooLong;
import org.webinar.livestream.Poster;
import org.webinar.livestream.WaitingPictures;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.rights.Keys;
import org.webinar.rights.SignInFirst;

/** Waiting pictures in the table, for whom, and how long. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class WaitingPicturesIT {
    @Inject
    private WaitingPictures pictures;

    @Inject
    private Webinars webinars;

    @Inject
    private Alterations alterations;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor alice;
    private long id;
    private long eventId;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void plan_a_webinar() throws SQLException {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        id = webinars.plan(new Plan("Image", Days.fresh(), Duration.ofHours(1), true), alice);
        eventId = rows.number("select event_id from meeting_livestream where meeting_id = " + id);
    }

    private Poster show(int width, String alt, Visitor visitor) throws IOException {
        Path file = Files.createTempFile("picture", ".test");
        try {
            ImageIO.write(new BufferedImage(width, width, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            return pictures.show(eventId, file, alt, visitor);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void the_last_picture_is_the_one_that_is_served() throws IOException, SQLException {
        Poster first = show(60, " Un amphithéâtre\n ", alice);
        assertThat(first.alt()).isEqualTo("Un amphithéâtre");
        assertThat(pictures.of(eventId)).contains(first);
        assertThat(pictures.picture(eventId, first.digest(), null, Keys.NONE))
                .returns(true, WaitingPictures.Served::everybody)
                .matches(served -> served.jpeg().length > 100);
        Poster second = show(80, "", alice);
        assertThat(pictures.of(eventId)).contains(second);
        assertThatThrownBy(() -> pictures.picture(eventId, first.digest(), null, Keys.NONE))
                .isInstanceOf(NoSuchPicture.class);
        pictures.say(eventId, "Une salle", alice);
        assertThat(pictures.of(eventId)).map(Poster::alt).contains("Une salle");
        assertThat(count()).isEqualTo(1);
        pictures.drop(eventId, alice);
        pictures.drop(eventId, alice);
        assertThat(pictures.of(eventId)).isEmpty();
    }

    @Test
    void only_those_who_may_watch_see_it_and_only_those_who_decide_change_it() throws IOException, SQLException {
        Poster shown = show(60, "", alice);
        Visitor carol = visitors.named("carol").orElseThrow();
        assertThatThrownBy(() -> show(70, "", carol)).isInstanceOf(NoSuchEvent.class);
        assertThatThrownBy(() -> pictures.drop(eventId, carol)).isInstanceOf(NoSuchEvent.class);
        assertThatThrownBy(() -> show(70, "x".repeat(251), alice)).isInstanceOf(PictureAltTooLong.class);
        assertThat(pictures.of(eventId)).contains(shown);
        rows.run("update live_event set is_restricted = true where id = " + eventId);
        assertThatThrownBy(() -> pictures.picture(eventId, shown.digest(), null, Keys.NONE))
                .isInstanceOf(SignInFirst.class);
        assertThat(pictures.picture(eventId, shown.digest(), carol, Keys.NONE).everybody())
                .isFalse();
    }

    @Test
    void it_goes_with_its_webinar() throws IOException, SQLException {
        show(60, "", alice);
        alterations.delete(id, alice);
        assertThat(count()).isZero();
    }

    private long count() throws SQLException {
        return rows.number("select count(*) from webinar_waiting_picture where event_id = " + eventId);
    }
}
