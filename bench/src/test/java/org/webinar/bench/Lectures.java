package org.webinar.bench;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.webinar.database.PodKind;
import org.webinar.database.TestDatabase;
import org.webinar.sandbox.Sandbox;

/** A database of Pod's on PostgreSQL with webinars that run, each with a gateway and a broadcaster of its own. */
final class Lectures {
    /** The first of them; the others follow. */
    static final long FIRST = 1_000;

    private final TestDatabase database;

    private Lectures(TestDatabase database) {
        this.database = database;
    }

    static Lectures empty() throws SQLException {
        TestDatabase database = PodKind.POSTGRESQL.make();
        if (!database.open("use").isEmpty()) {
            throw new IllegalStateException("the database differs from what the product wants");
        }
        return new Lectures(database);
    }

    TestDatabase database() {
        return database;
    }

    /** What the product has to be told of it and of a BigBlueButton. */
    Map<String, String> settings(String bbb, String secret) {
        Map<String, String> settings = new HashMap<>();
        settings.put("WEBINAR_DB_URL", database.url());
        settings.put("WEBINAR_DB_USER", database.user());
        settings.put("WEBINAR_DB_PASSWORD", database.password());
        settings.put("WEBINAR_IDENTITY", "password");
        settings.put("SECRET_KEY", "only for measurements, 0123456789012345678901234567890123456789");
        settings.put("TIME_ZONE", "Europe/Paris");
        settings.put("BBB_API_URL", bbb);
        settings.put("BBB_SECRET_KEY", secret);
        settings.put("WEBINAR_AUDIENCE_LINES", "20000");
        settings.put("WEBINAR_PROXIES", "127.0.0.0/8");
        return settings;
    }

    /**
     * So many webinars that have been on air since this moment, in rooms called {@code room-1000} and so on, and guests may
     * write.
     *
     * @param from the number of the first
     * @param hls where their pictures are, {@code %d} stands for the number
     * @param holder which server acts for them, for ever; null when whoever comes first is to
     */
    void onAir(long from, int lectures, String hls, String holder) throws SQLException {
        String each = " FROM generate_series(" + from + ", " + (from + lectures - 1) + ") n";
        plan(each, hls);
        database.execute("INSERT INTO webinar_live_session (id, version, meeting_id, event_id, gateway_id,"
                + " running_meeting_id, state, close_room, room_name, started_at, state_since, on_air_at, media_sequence,"
                + " media_grew_at, room_absences, channel_gateway_id, channel_slot, media_target, lease_holder, lease_until)"
                + " SELECT n, 1, n, n, n, n, 'ON_AIR', FALSE, 'room-' || n, now(), now(), now(), 1, now(), 0, n, 1, 4000, "
                + (holder == null ? "NULL, NULL" : "'" + holder + "', timestamptz '2099-01-01'") + each);
        database.execute("INSERT INTO webinar_gateway_work (session_id, current_session_id, gateway_id, entrance_token,"
                + " handle, asked_at) SELECT n, n, n, 'token-' || n, 'room-' || n, now()" + each);
    }

    private void plan(String each, String hls) throws SQLException {
        database.execute("INSERT INTO live_broadcaster SELECT (jsonb_populate_record(b, jsonb_build_object('id', n,"
                + " 'slug', 'b' || n, 'name', 'B' || n, 'url', replace('" + hls + "', '%d', n::text)))).*"
                + each + ", live_broadcaster b WHERE b.id = 1");
        database.execute("INSERT INTO meeting_livegateway SELECT (jsonb_populate_record(g, jsonb_build_object('id', n,"
                + " 'broadcaster_id', n, 'rtmp_stream_url', 'rtmp://127.0.0.1/' || n,"
                + " 'sipmediagw_server_url', 'http://127.0.0.1:9/' || n))).*"
                + each + ", meeting_livegateway g WHERE g.id = 1");
        webinars(each);
    }

    private void webinars(String each) throws SQLException {
        database.execute("INSERT INTO meeting SELECT (jsonb_populate_record(m, jsonb_build_object('id', n, 'name',"
                + " 'Lecture ' || n, 'meeting_id', n || '-lecture', 'start_at', now(), 'recurring_until', now()::date + 1,"
                + " 'voice_bridge', 10000 + n))).*" + each + ", meeting m WHERE m.id = 4");
        database.execute("INSERT INTO live_event SELECT (jsonb_populate_record(e, jsonb_build_object('id', n, 'slug',"
                + " n || '-lecture', 'title', 'Lecture ' || n, 'start_date', now(), 'end_date', now() + interval '2 h',"
                + " 'broadcaster_id', n))).*" + each + ", live_event e WHERE e.id = 1");
        database.execute("INSERT INTO meeting_livestream (id, status, event_id, live_gateway_id, meeting_id)"
                + " SELECT n, 1, n, n, n" + each);
        database.execute("INSERT INTO webinar_gateway_reservation (gateway_id, channel_gateway_id, meeting_id,"
                + " standing_meeting_id, slot_start, slot_end, taken_from, taken_until, working_since)"
                + " SELECT n, n, n, n, now(), now() + interval '2 h', now(), now() + interval '2 h', now()" + each);
        database.execute("INSERT INTO webinar_conversation (event_id, guests_write) SELECT n, TRUE" + each);
    }

    /** Lets the lectures with higher numbers than this one be over. */
    void endAfter(long last) throws SQLException {
        database.execute("UPDATE webinar_live_session SET state = 'ENDED', running_meeting_id = NULL, ended_at = now(),"
                + " version = version + 1 WHERE id > " + last);
    }

    /**
     * One webinar whose presenter has just pressed start, when the server died before it did anything.
     *
     * @param gateways the sandbox's, which take the place of Pod's
     */
    void started(Sandbox gateways) throws SQLException {
        String each = " FROM generate_series(" + FIRST + ", " + FIRST + ") n";
        database.execute(
                "UPDATE meeting_livegateway SET site_id = 2, sipmediagw_server_url = 'http://127.0.0.1:9/' || id");
        for (int number = 1; number <= gateways.gateways(); number++) {
            database.execute("INSERT INTO live_broadcaster SELECT (jsonb_populate_record(b, jsonb_build_object('id', "
                    + (FIRST + number - 1) + ", 'slug', 'b" + number + "', 'name', 'B" + number + "', 'url', '"
                    + gateways.hlsUrl(number) + "'))).* FROM live_broadcaster b WHERE b.id = 1");
            database.execute("INSERT INTO meeting_livegateway (id, broadcaster_id, site_id, rtmp_stream_url,"
                    + " sipmediagw_server_url, sipmediagw_server_token) VALUES (%d, %d, 1, '%s', '%s', '%s')"
                            .formatted(
                                    FIRST + number - 1,
                                    FIRST + number - 1,
                                    gateways.rtmpUrl(number),
                                    gateways.gateway(number).url(),
                                    gateways.gateway(number).token()));
        }
        webinars(each);
        database.execute("INSERT INTO webinar_live_session (id, version, meeting_id, event_id, gateway_id,"
                + " running_meeting_id, state, close_room, room_name, started_at, state_since, room_absences,"
                + " channel_gateway_id, channel_slot) SELECT n, 1, n, n, n, n, 'STARTING', FALSE, 'room-' || n, now(), now(),"
                + " 0, n, 1" + each);
    }

    /** The state of the first lecture. */
    String state() {
        try {
            return database.rows("SELECT state FROM webinar_live_session WHERE id = " + FIRST)
                    .get(0)
                    .get(0);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The one number that a question has for its answer. */
    long count(String sql) throws SQLException {
        return Long.parseLong(database.rows(sql).get(0).get(0));
    }
}
