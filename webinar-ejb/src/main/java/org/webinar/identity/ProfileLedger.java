package org.webinar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.settings.ProviderCatalogue;
import org.webinar.settings.Settings;
import org.webinar.site.CurrentSite;
import org.webinar.spi.identity.Profile;

/**
 * What a provider says of somebody, in Pod's rows, as Pod itself would write it: groups that follow providers
 * ({@code auto_sync}) are taken away and given, all others stay; staff status is given and never taken away.
 */
@ApplicationScoped
@Transactional
class ProfileLedger {
    private static final int LONGEST_CODE = 250;
    private static final int LONGEST_DISPLAYED = 128;
    private static final int LONGEST_AFFILIATION = 50;
    private static final int MOST_GROUPS = 300;

    @PersistenceContext
    private EntityManager rows;

    private final Settings settings;
    private final CurrentSite site;

    ProfileLedger() {
        this(null, null);
    }

    @Inject
    ProfileLedger(Settings settings, CurrentSite site) {
        this.settings = settings;
        this.site = site;
    }

    /** Writes only what is different. */
    public void write(int userId, String origin, Profile profile) {
        writeUser(userId, profile);
        writeOwner(userId, origin, profile.affiliation());
        writeGroups(userId, profile);
    }

    private void writeUser(int userId, Profile profile) {
        NewAccount fits = new NewAccount("x", "", profile.firstName(), profile.lastName(), profile.email(), "", "");
        fill("first_name", fits.firstName(), userId);
        fill("last_name", fits.lastName(), userId);
        fill("email", fits.email(), userId);
        if (isStaff(profile)) {
            run("update auth_user set is_staff = ? where id = ? and is_staff <> ?", true, userId, true);
        }
    }

    /** What a provider does not say stays. */
    private void fill(String column, String value, int userId) {
        if (!value.isBlank()) {
            set("auth_user", "id", column, value, userId);
        }
    }

    /** Compared here and not in the database, for MariaDB finds René and rene equal. */
    private void set(String table, String key, String column, String value, int userId) {
        List<?> stored = query("select %s from %s where %s = ?".formatted(column, table, key), userId)
                .getResultList();
        if (!stored.isEmpty() && !value.equals(stored.get(0))) {
            run("update %s set %s = ? where %s = ?".formatted(table, column, key), value, userId);
        }
    }

    private boolean isStaff(Profile profile) {
        Set<String> staff = settings.get(ProviderCatalogue.AFFILIATION_STAFF);
        return Stream.of(Stream.of(profile.affiliation()), profile.affiliations().stream(), profile.groups().stream())
                .flatMap(words -> words)
                .anyMatch(staff::contains);
    }

    private void writeOwner(int userId, String origin, String affiliation) {
        set("authentication_owner", "user_id", "auth_type", origin, userId);
        if (fits(affiliation)) {
            set("authentication_owner", "user_id", "affiliation", affiliation, userId);
        }
    }

    /** Whether Pod has room for an affiliation, and there is one. */
    static boolean fits(String affiliation) {
        return !affiliation.isBlank() && affiliation.length() <= LONGEST_AFFILIATION;
    }

    private void writeGroups(int userId, Profile profile) {
        List<Long> owner = numbers("select id from authentication_owner where user_id = ?", userId);
        if (owner.isEmpty()) {
            return;
        }
        long ownerId = owner.get(0);
        Set<Long> has = new HashSet<>(
                numbers("select accessgroup_id from authentication_owner_accessgroups where owner_id = ?", ownerId));
        Set<Long> wanted = wanted(profile);
        Set<Long> following =
                new HashSet<>(numbers("select id from authentication_accessgroup where auto_sync = ?", true));
        has.stream()
                .filter(following::contains)
                .filter(id -> !wanted.contains(id))
                .forEach(id -> run(
                        "delete from authentication_owner_accessgroups where owner_id = ? and accessgroup_id = ?",
                        ownerId,
                        id));
        wanted.stream()
                .filter(id -> !has.contains(id))
                .forEach(id -> run(
                        "insert into authentication_owner_accessgroups (owner_id, accessgroup_id) values (?, ?)",
                        ownerId,
                        id));
    }

    private Set<Long> wanted(Profile profile) {
        boolean fromAffiliation = settings.get(ProviderCatalogue.GROUP_FROM_AFFILIATION);
        boolean fromGroups = settings.get(ProviderCatalogue.GROUP_FROM_GROUPS);
        Stream<Long> affiliations =
                fitting(fromAffiliation ? profile.affiliations() : Set.of()).flatMap(code -> group(code, true));
        Stream<Long> groups = fitting(profile.groups()).flatMap(code -> group(code, fromGroups));
        return Stream.concat(affiliations, groups).collect(Collectors.toSet());
    }

    private static Stream<String> fitting(Set<String> codes) {
        return codes.stream()
                .filter(code -> !code.isBlank() && code.length() <= LONGEST_CODE && code.indexOf('\0') < 0)
                .sorted()
                .limit(MOST_GROUPS);
    }

    /**
     * The group with this code name to the letter; made when it is not there and may be made. Where the database takes
     * another one for the same it can't be made, and the other one opens what it must not.
     */
    private Stream<Long> group(String code, boolean make) {
        List<Object[]> alike = called(code);
        if (make && alike.isEmpty()) {
            run(
                    "insert into authentication_accessgroup (display_name, code_name, auto_sync) values (?, ?, ?)",
                    code.substring(0, Math.min(code.length(), LONGEST_DISPLAYED)),
                    code,
                    true);
            alike = called(code);
        }
        List<Long> found = alike.stream()
                .filter(group -> code.equals(group[1]))
                .map(group -> ((Number) group[0]).longValue())
                .toList();
        if (make) {
            found.forEach(this::addToSite);
        }
        return found.stream();
    }

    private List<Object[]> called(String code) {
        List<?> found = query("select id, code_name from authentication_accessgroup where code_name = ?", code)
                .getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }

    private void addToSite(long groupId) {
        String here = "select id from authentication_accessgroup_sites where accessgroup_id = ? and site_id = ?";
        if (numbers(here, groupId, site.id()).isEmpty()) {
            run(
                    "insert into authentication_accessgroup_sites (accessgroup_id, site_id) values (?, ?)",
                    groupId,
                    site.id());
        }
    }

    private void run(String sql, Object... values) {
        query(sql, values).executeUpdate();
    }

    private List<Long> numbers(String sql, Object... values) {
        List<?> found = query(sql, values).getResultList();
        return found.stream().map(Number.class::cast).map(Number::longValue).toList();
    }

    private Query query(String sql, Object... values) {
        Query query = rows.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
