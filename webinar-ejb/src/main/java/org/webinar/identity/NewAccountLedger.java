package org.webinar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.webinar.database.Database;
import org.webinar.settings.PodKeys;
import org.webinar.site.CurrentSite;

/**
 * The rows of a new account. Django makes all but the first by signals, in Python (pod-compatibility 10): without its owner
 * row a user is an error at Pod's login, without its folder at the first upload.
 */
@ApplicationScoped
@Transactional
public class NewAccountLedger {
    private static final String ESTABLISHMENT = "Etab_1";

    @PersistenceContext
    private EntityManager rows;

    private final Database database;
    private final CurrentSite site;
    private final PodKeys keys;
    private final Clock clock;

    /** For the container's proxy. */
    public NewAccountLedger() {
        this(null, null, null, null);
    }

    @Inject
    NewAccountLedger(Database database, CurrentSite site, PodKeys keys, Clock clock) {
        this.database = database;
        this.site = site;
        this.keys = keys;
        this.clock = clock;
    }

    /** See {@link NewAccounts#add}. */
    public int add(NewAccount account) {
        return add(account, site.id());
    }

    /** The same at a site of one's choice. */
    public int add(NewAccount account, int siteId) {
        int userId = addUser(account);
        addOwner(account, userId, siteId);
        if (database.has("podfile_userfolder")) {
            addFolder(userId);
        }
        if (database.has("playlist_playlist")) {
            addFavorites(userId, siteId);
        }
        return userId;
    }

    private int addUser(NewAccount account) {
        run(
                "insert into auth_user (password, last_login, is_superuser, username, first_name, last_name, email,"
                        + " is_staff, is_active, date_joined) values (?, null, ?, ?, ?, ?, ?, ?, ?, ?)",
                account.password(),
                false,
                account.username(),
                account.firstName(),
                account.lastName(),
                account.email(),
                false,
                true,
                now());
        return (int) number("select id from auth_user where username = ?", account.username());
    }

    private void addOwner(NewAccount account, int userId, int siteId) {
        run(
                "insert into authentication_owner (auth_type, affiliation, commentaire, hashkey, establishment,"
                        + " accepts_notifications, user_id, userpicture_id) values (?, ?, '', ?, ?, null, ?, null)",
                account.authType(),
                account.affiliation(),
                keys.ofOwner(account.username()),
                ESTABLISHMENT,
                userId);
        run(
                "insert into authentication_owner_sites (owner_id, site_id) values (?, ?)",
                number("select id from authentication_owner where user_id = ?", userId),
                siteId);
    }

    private void addFolder(int userId) {
        run("insert into podfile_userfolder (name, created_at, owner_id) values ('home', ?, ?)", now(), userId);
    }

    /** Pod guesses the number in the slug before it inserts; we know it. */
    private void addFavorites(int userId, int siteId) {
        String slug = "new-" + UUID.randomUUID();
        run(
                "insert into playlist_playlist (name, description, password, visibility, autoplay, promoted, editable,"
                        + " slug, date_created, date_updated, owner_id, site_id)"
                        + " values ('Favorites', 'Your favorites videos.', '', 'private', ?, ?, ?, ?, ?, ?, ?, ?)",
                true,
                false,
                false,
                slug,
                now(),
                now(),
                userId,
                siteId);
        long id = number("select id from playlist_playlist where slug = ?", slug);
        run("update playlist_playlist set slug = ? where id = ?", id + "-favorites", id);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private void run(String sql, Object... values) {
        query(sql, values).executeUpdate();
    }

    private long number(String sql, Object... values) {
        return ((Number) query(sql, values).getSingleResult()).longValue();
    }

    private Query query(String sql, Object... values) {
        Query query = rows.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
