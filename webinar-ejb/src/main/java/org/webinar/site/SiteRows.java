package org.webinar.site;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The sites as they stand in the database. A session bean, for the door asks before anybody else: in an EAR, only what
 * lives in the EJB archive has the database, and a plain bean called from the web has the web's.
 */
@Stateless
public class SiteRows {
    @PersistenceContext
    private EntityManager database;

    /** All of them, by number. */
    public List<Site> all() {
        return database.createQuery("select s from Site s order by s.id", Site.class)
                .getResultList();
    }
}
