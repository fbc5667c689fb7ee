package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
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
import org.webinar.livestream.RoomSlides;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Deck;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.Plan;
import org.webinar.rights.NotYourMeeting;
import org.webinar.slides.Decks;
import org.webinar.slides.NoSuchSlides;
import org.webinar.slides.SlidesContent;
import org.webinar.slides.SlidesDesk;
import org.webinar.slides.SlidesErasure;
import org.webinar.slides.SlidesLine;
import org.webinar.slides.SlidesMisnamed;
import org.webinar.slides.SlidesNotOurs;
import org.webinar.slides.SlidesTooLarge;
import org.webinar.slides.SlidesWish;
import org.webinar.slides.TooManySlides;
import org.webinar.slides.Tray;

/** Slides in the tables: in pieces, in their order, for whom, and how long. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class SlidesKeptIT {
    private static final int TWO_PIECES = 300_000;

    @Inject
    private SlidesDesk desk;

    @Inject
    private RoomSlides rooms;

    @Inject
    private Decks decks;

    @Inject
    private SlidesErasure erasure;

    @Inject
    private MeetingLedger meetings;

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
    private Tray tray;
    private long id;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void plan_a_webinar() {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        tray = new Tray(alice.userId(), UUID.randomUUID().toString().replace("-", ""));
        id = planned();
    }

    private long planned() {
        return webinars.plan(new Plan("Diapositives", Days.fresh(), Duration.ofHours(1), true), alice);
    }

    private static byte[] pdf(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }

    private SlidesLine put(String name, byte[] bytes) throws IOException {
        Path file = Files.createTempFile("slides", ".test");
        try {
            return desk.put(tray, name, Files.write(file, bytes));
        } finally {
            Files.delete(file);
        }
    }

    private void keep(long meeting, Set<Long> asRead, SlidesLine... lines) {
        rooms.keepForNew(List.of(meeting), new SlidesWish(List.of(lines), asRead), tray, alice);
    }

    private List<Long> files() {
        return desk.of(id, alice).stream().map(SlidesLine::fileId).toList();
    }

    private byte[] fetched(Deck deck) throws IOException {
        String[] parts = deck.address().getPath().split("/");
        SlidesContent content = desk.fetch(Long.parseLong(parts[3]), Long.parseLong(parts[4]), parts[5]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int position = 0;
        for (Optional<byte[]> piece = desk.piece(content, 0); piece.isPresent(); ) {
            bytes.write(piece.get());
            piece = desk.piece(content, ++position);
        }
        assertThat(content.length()).isEqualTo(bytes.size());
        return bytes.toByteArray();
    }

    @Test
    void what_was_sent_comes_out_as_it_was_sent_for_whoever_has_the_address() throws IOException, SQLException {
        byte[] sent = pdf(TWO_PIECES);
        SlidesLine line = put("../Été\u202E.pdf", sent);
        assertThat(line.name()).isEqualTo("Été.pdf");
        assertThat(desk.in(tray)).containsExactly(line);
        keep(id, Set.of(), new SlidesLine(line.fileId(), "", 0, true, false));

        List<Deck> found = decks.of(meetings.byId(id));
        assertThat(found).hasSize(1);
        assertThat(found.get(0)).returns("Été.pdf", Deck::name).returns(true, Deck::downloadable);
        assertThat(found.get(0).address().getPath()).endsWith("/slides.pdf");
        assertThat(fetched(found.get(0))).isEqualTo(sent);
        assertThat(rows.number("select count(*) from webinar_slides_piece where file_id = " + line.fileId()))
                .isEqualTo(2);
    }

    @Test
    void an_address_that_was_touched_leads_nowhere() throws IOException {
        SlidesLine line = put("a.pdf", pdf(20));
        SlidesLine other = put("b.pdf", pdf(30));
        keep(id, Set.of(), line, other);
        String[] parts = decks.of(meetings.byId(id)).get(0).address().getPath().split("/");
        long until = Long.parseLong(parts[4]);
        assertThat(desk.fetch(line.fileId(), until, parts[5]).name()).isEqualTo("a.pdf");
        assertThatThrownBy(() -> desk.fetch(line.fileId(), until + 1, parts[5])).isInstanceOf(NoSuchSlides.class);
        assertThatThrownBy(() -> desk.fetch(other.fileId(), until, parts[5])).isInstanceOf(NoSuchSlides.class);
        assertThatThrownBy(() -> desk.fetch(line.fileId(), until, "0".repeat(64)))
                .isInstanceOf(NoSuchSlides.class);
    }

    @Test
    void what_is_no_slides_is_refused_and_leaves_nothing() throws SQLException {
        long before = rows.number("select count(*) from webinar_slides_file");
        assertThatThrownBy(() -> put("a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SlidesNotOurs.class);
        assertThatThrownBy(() -> put("a.pdf", "MZ".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SlidesMisnamed.class);
        assertThatThrownBy(() -> put("a.pdf", new byte[0])).isInstanceOf(SlidesTooLarge.class);
        assertThatThrownBy(() -> desk.checkLength(31L * 1024 * 1024)).isInstanceOf(SlidesTooLarge.class);
        assertThat(rows.number("select count(*) from webinar_slides_file")).isEqualTo(before);
    }

    @Test
    void two_who_change_the_list_keep_what_each_has_done() throws IOException {
        SlidesLine one = put("1.pdf", pdf(20));
        SlidesLine two = put("2.pdf", pdf(30));
        keep(id, Set.of(), one, two);
        keep(id, Set.of(), one, two);
        Set<Long> asRead = Set.of(one.fileId(), two.fileId());
        SlidesLine three = put("3.pdf", pdf(40));
        keep(id, asRead, three, two, one);
        assertThat(files()).containsExactly(three.fileId(), two.fileId(), one.fileId());
        keep(id, asRead, one);
        assertThat(files()).containsExactly(one.fileId(), three.fileId());
        keep(id, asRead, two, one);
        assertThat(files()).containsExactly(one.fileId(), three.fileId());
    }

    @Test
    void only_those_who_may_edit_send_see_and_keep() throws IOException {
        Visitor carol = visitors.named("carol").orElseThrow();
        SlidesLine mine = put("1.pdf", pdf(20));
        assertThatThrownBy(() -> desk.checkSend(id, carol)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> desk.of(id, carol)).isInstanceOf(NotYourMeeting.class);
        SlidesWish wish = new SlidesWish(List.of(mine), Set.of());
        assertThatThrownBy(() -> rooms.keepForNew(List.of(id), wish, tray, carol))
                .isInstanceOf(NotYourMeeting.class);
        rooms.keepForNew(List.of(id), wish, new Tray(alice.userId(), "another"), alice);
        rooms.keepForNew(List.of(id), wish, new Tray(carol.userId(), tray.word()), alice);
        assertThat(files()).isEmpty();
    }

    @Test
    void there_are_never_more_than_a_room_opens_with() throws IOException {
        SlidesLine[] many = new SlidesLine[SlidesDesk.MOST + 1];
        for (int i = 0; i < many.length; i++) {
            many[i] = put(i + ".pdf", pdf(20 + i));
        }
        assertThatThrownBy(() -> keep(id, Set.of(), many)).isInstanceOf(TooManySlides.class);
        assertThat(files()).isEmpty();
    }

    /** Dates of a series share a file, and it goes with the last of them; what nobody has kept goes after a day. */
    @Test
    void files_go_when_nobody_needs_them() throws IOException, SQLException {
        SlidesLine one = put("1.pdf", pdf(TWO_PIECES));
        SlidesLine loose = put("2.pdf", pdf(20));
        long other = planned();
        keep(id, Set.of(), one);
        keep(other, Set.of(), one);
        alterations.delete(id, alice);
        assertThat(desk.of(other, alice)).hasSize(1);
        alterations.delete(other, alice);
        assertThat(count(one)).isZero();

        erasure.forgetOrphans();
        assertThat(count(loose)).isEqualTo(1);
        rows.run("update webinar_slides_file set sent_at = TIMESTAMP '2020-01-01 00:00:00' where id = "
                + loose.fileId());
        erasure.forgetOrphans();
        assertThat(count(loose)).isZero();
    }

    private long count(SlidesLine line) throws SQLException {
        return rows.number("select count(*) from webinar_slides_file where id = " + line.fileId())
                + rows.number("select count(*) from webinar_slides where file_id = " + line.fileId());
    }
}
