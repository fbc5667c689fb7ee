package org.webinar.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.webinar.identity.NewAccountLedger;
import org.webinar.identity.User;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.site.Sites;

/** The rows that Django's installation makes, and without which nobody could sign in or plan. */
@ApplicationScoped
@Transactional
class FirstPeopleLedger {
    @PersistenceContext
    private EntityManager database;

    private final NewAccountLedger accounts;
    private final PlannersGroup planners;
    private final Sites sites;
    private final Settings settings;

    FirstPeopleLedger() {
        this(null, null, null, null);
    }

    @Inject
    FirstPeopleLedger(NewAccountLedger accounts, PlannersGroup planners, Sites sites, Settings settings) {
        this.accounts = accounts;
        this.planners = planners;
        this.sites = sites;
        this.settings = settings;
    }

    /** The site and the type of events that the settings name, where there is none. */
    public void furnish() {
        if (number("select count(*) from django_site") == 0) {
            insert(
                    "django_site",
                    sites.configured(),
                    Map.of("domain", domain(settings.get(Catalogue.URL)), "name", "Webinar"));
        }
        if (number("select count(*) from video_type") == 0) {
            insert(
                    "video_type",
                    settings.get(Catalogue.DEFAULT_EVENT_TYPE_ID),
                    Map.of("title", "Webinaire", "title_fr", "Webinaire", "title_en", "Webinar", "slug", "webinaire"));
        }
    }

    /** The first number is left to the database, so that it counts on from there when others come. */
    private void insert(String table, Number id, Map<String, String> row) {
        Map<String, Object> all = new TreeMap<>(row);
        if (id.longValue() != 1) {
            all.put("id", id);
        }
        String marks = String.join(", ", Collections.nCopies(all.size(), "?"));
        query(
                        "insert into " + table + " (" + String.join(", ", all.keySet()) + ") values (" + marks + ")",
                        all.values().toArray())
                .executeUpdate();
    }

    private static String domain(URI address) {
        return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
    }

    /**
     * Somebody who may do everything.
     *
     * @param stored what is stored of the password
     * @throws org.webinar.Refusal when the name is none
     */
    public void makeAdministrator(String username, String stored) {
        AccountPlan plan = new AccountPlan("", "", "", true, true, true);
        int id = accounts.add(plan.account(username, stored), sites.configured());
        plan.applyTo(database.find(User.class, id));
        planners.hold(id, true);
    }

    private long number(String sql, Object... values) {
        return ((Number) query(sql, values).getSingleResult()).longValue();
    }

    private Query query(String sql, Object... values) {
        Query query = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
