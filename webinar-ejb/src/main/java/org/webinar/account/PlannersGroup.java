package org.webinar.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.settings.RightsCatalogue;
import org.webinar.settings.Settings;

/** Django's group of people who may plan webinars, where there is no Pod to say who is in it. */
@ApplicationScoped
@Transactional
class PlannersGroup {
    private static final String MEMBERS =
            "select ug.user_id from auth_user_groups ug join auth_group g on g.id = ug.group_id where g.name = ?";

    @PersistenceContext
    private EntityManager database;

    private final Settings settings;

    PlannersGroup() {
        this(null);
    }

    @Inject
    PlannersGroup(Settings settings) {
        this.settings = settings;
    }

    /** Those of these people who are in it. */
    public Set<Integer> among(Collection<Integer> people) {
        List<?> members =
                database.createNativeQuery(MEMBERS).setParameter(1, name()).getResultList();
        return members.stream()
                .map(id -> ((Number) id).intValue())
                .filter(people::contains)
                .collect(Collectors.toSet());
    }

    public boolean holds(int userId) {
        return !among(List.of(userId)).isEmpty();
    }

    /** Lets somebody be in it, or not. */
    public void hold(int userId, boolean member) {
        if (member == holds(userId)) {
            return;
        }
        if (member) {
            run("insert into auth_user_groups (user_id, group_id) values (?, ?)", userId, groupId());
        } else {
            run("delete from auth_user_groups where user_id = ? and group_id = ?", userId, groupId());
        }
    }

    private long groupId() {
        List<?> found = found();
        if (found.isEmpty()) {
            run("insert into auth_group (name) values (?)", name());
            found = found();
        }
        return ((Number) found.get(0)).longValue();
    }

    private List<?> found() {
        return database.createNativeQuery("select id from auth_group where name = ?")
                .setParameter(1, name())
                .getResultList();
    }

    private String name() {
        return settings.get(RightsCatalogue.MEETING_WEBINAR_GROUP_ADMIN);
    }

    private void run(String sql, Object... values) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
