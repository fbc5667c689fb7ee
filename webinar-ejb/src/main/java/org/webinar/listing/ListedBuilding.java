package org.webinar.listing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;

/** A building that has broadcasters (Pod's table, only read here). */
@Entity
@Table(name = "live_building")
public class ListedBuilding {
    @Id
    private Long id;

    private String name;

    @Column(name = "gmapurl")
    private String map;

    @Column(name = "headband_id")
    private Long headbandId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "live_building_sites", joinColumns = @JoinColumn(name = "building_id"))
    @Column(name = "site_id")
    @OrderBy
    private List<Integer> siteIds;

    protected ListedBuilding() {}

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Address of a map; may be null. */
    public String map() {
        return map;
    }

    /** Number of its picture; may be null. */
    public Long headbandId() {
        return headbandId;
    }

    /** The sites that it belongs to. */
    public List<Integer> siteIds() {
        return siteIds;
    }
}
