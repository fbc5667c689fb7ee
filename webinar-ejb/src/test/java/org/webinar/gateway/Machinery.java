package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.webinar.database.PodKind;
import org.webinar.database.Servers;
import org.webinar.database.TestDatabase;

/** Three gateways in a database, of which the last has two slots: four webinars at once. */
public final class Machinery {
    /** Number of the first gateway. */
    public static final int FIRST = 901;

    /** How many there are. */
    public static final int GATEWAYS = 3;

    /** Where the product may stand. */
    public enum Kind {
        H2,
        POSTGRESQL,
        MARIADB;

        private TestDatabase make() throws SQLException {
            if (this == H2) {
                return people(Servers.embedded());
            }
            TestDatabase pod = PodKind.valueOf(name()).make();
            assertThat(pod.open("use")).isEmpty();
            return pod.execute("DELETE FROM meeting_livestream").execute("DELETE FROM meeting_livegateway");
        }
    }

    private Machinery() {}

    private static TestDatabase people(TestDatabase empty) throws SQLException {
        return empty.execute("INSERT INTO django_site (id, domain, name) VALUES (1, 'localhost', 'Home')")
                .execute("INSERT INTO live_building (id, name) VALUES (1, 'House')")
                .execute("INSERT INTO video_type (id, title, slug) VALUES (1, 'Lecture', 'lecture')")
                .execute("INSERT INTO auth_user (id, password, is_superuser, username, first_name, last_name, email,"
                        + " is_staff, is_active, date_joined) VALUES (1, '', FALSE, 'u', '', '', '', FALSE, TRUE,"
                        + " '2026-01-01 00:00:00')");
    }

    /** A new database with them. */
    public static TestDatabase in(Kind kind) throws SQLException {
        TestDatabase database = kind.make();
        for (int id = FIRST; id <= FIRST + GATEWAYS; id++) {
            database.execute(
                    ("INSERT INTO live_broadcaster (id, name, slug, description, url, status, enable_add_event,"
                                    + " enable_viewer_count, is_restricted, public, piloting_conf, main_lang, building_id)"
                                    + " SELECT %1$d, 'B%1$d', 'b%1$d', '', 'http://127.0.0.1:9/%1$d.m3u8', TRUE, FALSE, TRUE, FALSE,"
                                    + " TRUE, '{}', 'fr', min(id) FROM live_building")
                            .formatted(id));
        }
        for (int id = FIRST; id < FIRST + GATEWAYS; id++) {
            database.execute(("INSERT INTO meeting_livegateway (id, rtmp_stream_url, sipmediagw_server_url,"
                            + " sipmediagw_server_token, broadcaster_id, site_id)"
                            + " VALUES (%1$d, 'rtmp://127.0.0.1:9/%1$d', 'http://127.0.0.1:9/%1$d', 't', %1$d, 1)")
                    .formatted(id));
        }
        int last = FIRST + GATEWAYS - 1;
        return database.execute("INSERT INTO webinar_gateway (gateway_id, slots) VALUES (" + last + ", 2)")
                .execute("INSERT INTO webinar_gateway_slot (gateway_id, slot, rtmp, broadcaster_id) VALUES (" + last
                        + ", 2, 'rtmp://127.0.0.1:9/second', " + (last + 1) + ")");
    }
}
