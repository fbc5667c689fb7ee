package org.webinar.tests.pod;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.webinar.database.PodKind;
import org.webinar.database.TestDatabase;
import org.webinar.sandbox.Sandbox;

/**
 * A Pod to stand beside, with the people and meetings that pod-compatibility describes: a database that Django made, on a
 * real server; its sessions; its pages for signing in and out.
 */
public final class Pod implements AutoCloseable {
    static final String SECRET_KEY = "pod-schema-secret-key-for-test-vectors-0123456789";
    private static final Duration LIFE = Duration.ofHours(4);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DjangoSession django = new DjangoSession(SECRET_KEY);
    private final TestDatabase database;
    private final TestDatabase lent;
    private final Sessions sessions;
    private final PodPages pages;

    private Pod(TestDatabase database, Sessions sessions) throws SQLException {
        this.database = database;
        this.lent = database.lent();
        this.sessions = sessions;
        this.pages = new PodPages(this::signIn, this::signOut);
    }

    /** Pod's default for sessions. */
    public static Pod withRedis(PodKind kind) {
        try {
            return new Pod(kind.make(), SessionsInRedis.start());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The other way for sessions: the table that Django makes for them. */
    public static Pod withSessionTable(PodKind kind) {
        try {
            TestDatabase database = kind.make();
            return new Pod(database, new SessionsInTable(database));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What an administrator sets for a product beside this Pod, as environment variables. */
    public Map<String, String> settings() {
        var settings = new HashMap<>(sessions.settings());
        settings.put("WEBINAR_DB_URL", lent.url());
        settings.put("WEBINAR_DB_USER", lent.user());
        settings.put("WEBINAR_DB_PASSWORD", lent.password());
        settings.put("SECRET_KEY", SECRET_KEY);
        settings.put("TIME_ZONE", "Europe/Paris");
        settings.put("WEBINAR_IDENTITY", "pod-session,password");
        settings.put("WEBINAR_POD_LOGIN", signInPage());
        settings.put("WEBINAR_POD_LOGOUT", pages.url() + PodPages.SIGN_OUT);
        return settings;
    }

    /** Where its pages are, without a slash at the end. */
    public String url() {
        return pages.url();
    }

    /** The address of its page for signing in. */
    public String signInPage() {
        return pages.url() + PodPages.SIGN_IN;
    }

    /** Names the sandbox's gateways in its tables, as its administrator would; all others belong elsewhere. */
    public void useGateways(Sandbox sandbox) {
        change("UPDATE meeting_livegateway SET site_id = 2, sipmediagw_server_url = concat('http://127.0.0.1:9/', id)"
                + " WHERE id > " + sandbox.gateways());
        for (int number = 1; number <= sandbox.gateways(); number++) {
            change("UPDATE meeting_livegateway SET rtmp_stream_url = '%s', sipmediagw_server_url = '%s',"
                            .formatted(
                                    sandbox.rtmpUrl(number),
                                    sandbox.gateway(number).url())
                    + " sipmediagw_server_token = '%s' WHERE id = %d"
                            .formatted(sandbox.gateway(number).token(), number));
            change("UPDATE live_broadcaster SET url = '%s' WHERE id = (SELECT broadcaster_id FROM meeting_livegateway"
                            .formatted(sandbox.hlsUrl(number))
                    + " WHERE id = " + number + ")");
        }
    }

    /** Signs somebody in; the answer is the value of the cookie {@code sessionid}. */
    public String signIn(String username) {
        return keep(sessionOf(username), LIFE);
    }

    public void signOut(String key) {
        sessions.drop(key);
    }

    /** Keeps any text as a session; the answer is its key. */
    public String keep(String text, Duration life) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String key = HexFormat.of().formatHex(bytes);
        sessions.keep(key, text, life);
        return key;
    }

    /** The text of a session of somebody who signs in now. */
    public String sessionOf(String username) {
        List<String> user = userRow(username);
        return django.of(Long.parseLong(user.get(0)), user.get(1), Instant.now());
    }

    /** The same, made with another secret key. */
    public String sessionSignedElsewhere(String username) {
        List<String> user = userRow(username);
        return new DjangoSession("another key").of(Long.parseLong(user.get(0)), user.get(1), Instant.now());
    }

    /** The same, through a way into Pod that is switched off. */
    public String sessionThrough(String backend, String username) {
        List<String> user = userRow(username);
        return django.of(Long.parseLong(user.get(0)), backend, django.authHash(user.get(1)), Instant.now());
    }

    private List<String> userRow(String username) {
        return rows("SELECT id, password FROM auth_user WHERE username = '" + username + "'")
                .get(0);
    }

    public List<List<String>> rows(String sql) {
        try {
            return database.rows(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Changes something as Pod or its administrator would. */
    public void change(String sql) {
        try {
            database.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Everything that stands in its tables, ours left out. */
    public PodRows read() {
        try {
            return new PodRows(database.podsRows(), constraints());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<List<String>> constraints() {
        return rows("SELECT constraint_name, check_clause FROM information_schema.check_constraints WHERE"
                + " constraint_schema NOT IN ('mysql', 'sys', 'information_schema', 'pg_catalog')"
                + " AND constraint_name NOT LIKE '%\\_not\\_null' ORDER BY 1, 2");
    }

    /** Writes its database into a file in this folder, drops it, and restores it; nobody may be at work there. */
    public void loseAndRestore(Path folder) {
        Backup backup = new Backup(database, folder);
        backup.write();
        backup.restore();
    }

    @Override
    public void close() {
        pages.close();
        sessions.close();
    }
}
