package org.webinar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.net.URI;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/** The rows that Django's installation makes, and without which nobody could sign in or plan. */
@ApplicationScoped
@Transactional
class FirstPeopleLedger {
    @PersistenceContext
    private EntityManager database;

    private final NewAccountLedger accounts;
    private final PlannersGroup planners;
    private final Settings settings;

    FirstPeopleLedger() {
        this(null, null, null);
    }

    @Inject
    FirstPeopleLedger(NewAccountLedger accounts, PlannersGroup planners, Settings settings) {
        this.accounts = accounts;
        this.planners = planners;
        this.settings = settings;
    }

    /** The site and the type of events that the settings name, where there is none. */
    public void furnish() {
        if (number("select count(*) from django_site") == 0) {
            run(
                    "insert into django_site (id, domain, name) values (?, ?, 'Webinar')",
                    settings.get(Catalogue.SITE_ID),
                    domain(settings.get(Catalogue.URL)));
        }
        if (number("select count(*) from video_type") == 0) {
            run(
                    "insert into video_type (id, title, title_fr, title_en, slug)"
                            + " values (?, 'Webinaire', 'Webinaire', 'Webinar', 'webinaire')",
                    settings.get(Catalogue.DEFAULT_EVENT_TYPE_ID));
        }
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
        if (number("select count(*) from auth_user where username = ?", username) > 0) {
            throw new UsernameTaken(username);
        }
        int id = accounts.add(NewAccount.local(username, stored, plan), settings.get(Catalogue.SITE_ID));
        database.find(User.class, id).become(plan);
        planners.hold(id, true);
    }

    private void run(String sql, Object... values) {
        query(sql, values).executeUpdate();
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
