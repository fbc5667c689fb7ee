package org.webinar.container;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.site.CurrentSite;
import org.webinar.site.Host;

/** A webinar of Alice’s, and staff of its site: what the tests of the lists of a site share. */
abstract class SiteLists {
    static final Host SECOND = new Host("pod2.example.org", 443);

    private static final Host FIRST = new Host("nobodys.example", 80);

    @Inject
    Webinars webinars;

    @Inject
    CurrentSite site;

    @Inject
    Alterations alterations;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    Rows rows;
    Visitor alice;
    Visitor root;

    /** A word that nothing else in the tables has. */
    String mark;

    long id;
    long event;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void plan_a_webinar() {
        site.askedAt(FIRST);
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        root = new Visitor(alice.userId(), "alice", "Élise Müller", true, true, Set.of());
        mark = "m" + UUID.randomUUID().toString().substring(0, 8);
        Plan plan = new Plan("Évaluation 50 %_! d’œuvres " + mark, Days.fresh(), Duration.ofHours(1), true);
        id = webinars.plan(plan, alice);
        event = webinars.one(id, alice).eventId();
    }

    @AfterEach
    void delete_it() throws SQLException {
        site.askedAt(FIRST);
        Lives.endAll(rows);
        rows.run("delete from webinar_recording_shown where meeting_id = " + id);
        rows.run("delete from webinar_recording_ready where meeting_id = " + id);
        alterations.delete(id, root);
    }

    /** Somebody who is nobody here, but for these permissions. */
    static Visitor staff(String... permissions) {
        return new Visitor(1_000_000, "nobody", "Nobody", false, true, Set.of(), Set.of(permissions), Set.of());
    }

    void notice(String recording) throws SQLException {
        rows.run("insert into webinar_recording_ready (recording_id, meeting_id, ready_at) values ('" + recording
                + "', " + id + ", current_timestamp)");
    }

    /** So many of them. */
    void notices(int many) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into webinar_recording_ready (recording_id, meeting_id,"
                                + " ready_at) values (?, ?, current_timestamp)")) {
            for (int i = 0; i < many; i++) {
                insert.setString(1, "r-" + mark + "-" + i);
                insert.setLong(2, id);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The room was opened by Alice then, and somebody came. */
    void log(Instant opened, String nameAsPodWritesIt) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into meeting_meetingsessionlog"
                        + " (creation_date, moderators, viewers, creator_id, meeting_id) values (?, '[]', ?, ?, ?)")) {
            insert.setTimestamp(1, Timestamp.from(opened));
            insert.setString(2, "[[\"2033-05-01T11:00:06\", \"" + nameAsPodWritesIt + "\"]]");
            insert.setInt(3, alice.userId());
            insert.setLong(4, id);
            insert.executeUpdate();
        }
    }
}
