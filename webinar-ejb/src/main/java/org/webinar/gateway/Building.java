package org.webinar.gateway;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A building that has broadcasters, and says to which sites they belong (Pod's table). */
@Entity
@Table(name = "live_building")
public class Building {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @ElementCollection
    @CollectionTable(name = "live_building_sites", joinColumns = @JoinColumn(name = "building_id"))
    @Column(name = "site_id")
    private List<Integer> siteIds = new ArrayList<>();

    protected Building() {}

    /** A new one of a site: Django's signal would put it there. */
    Building(String name, int siteId) {
        this.name = name;
        siteIds.add(siteId);
    }

    /** Is called so from now on. */
    void rename(String fresh) {
        name = fresh;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Whether it belongs to the site; one that has lost its sites is anybody's. */
    public boolean servesSite(int siteId) {
        return siteIds.isEmpty() || siteIds.contains(siteId);
    }
}
