package org.webinar.listing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.OptionalLong;
import org.webinar.site.CurrentSite;

/** What other programs may read of this site. Who may ask is for the door in front to say. */
@Stateless
public class Listings {
    /** Pod's. */
    static final int ROWS_A_PAGE = 12;

    @PersistenceContext
    private EntityManager database;

    private final CurrentSite site;

    /** For the container's proxy. */
    public Listings() {
        this(null);
    }

    @Inject
    Listings(CurrentSite site) {
        this.site = site;
    }

    /**
     * A page of a list.
     *
     * @param wanted its number, from 1; empty for the last
     * @throws NoSuchPage when the list has none with this number; an empty list has one
     */
    public <T> Slice<T> page(Listing<T> listing, OptionalLong wanted) {
        long count = ask(listing, listing.countQuery(), Long.class).getSingleResult();
        long pages = Math.max(1, (count + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
        long page = wanted.orElse(pages);
        if (page < 1 || page > pages) {
            throw new NoSuchPage();
        }
        List<T> rows = ask(listing, listing.query(), listing.type())
                .setFirstResult(Math.toIntExact((page - 1) * ROWS_A_PAGE))
                .setMaxResults(ROWS_A_PAGE)
                .getResultList();
        return new Slice<>(count, page, pages, rows);
    }

    /**
     * A single row.
     *
     * @param key what stands in the address: a number, or the slug of a broadcaster
     * @throws NoSuchRow when the list has none under this key
     */
    public <T> T one(Listing<T> listing, String key) {
        return listing.onlyUnder(key)
                .flatMap(single -> ask(single, single.query(), single.type())
                        .getResultStream()
                        .findFirst())
                .orElseThrow(() -> new NoSuchRow(listing.word()));
    }

    private <T, R> TypedQuery<R> ask(Listing<T> listing, String query, Class<R> result) {
        TypedQuery<R> asked = database.createQuery(query, result).setParameter("site", site.id());
        listing.values().forEach(asked::setParameter);
        return asked;
    }
}
