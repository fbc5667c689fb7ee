package org.webinar.listing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;

/** A broadcaster as other programs see it (Pod's table, only read here). */
@Entity
@Table(name = "live_broadcaster")
public class ListedBroadcaster {
    @Id
    private Long id;

    private String name;
    private String slug;

    @ManyToOne(optional = false)
    @JoinColumn(name = "building_id")
    private ListedBuilding building;

    private String description;

    @Column(name = "poster_id")
    private Long posterId;

    @Column(name = "url")
    private String hls;

    private boolean status;

    @Column(name = "is_restricted")
    private boolean restricted;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "live_broadcaster_manage_groups", joinColumns = @JoinColumn(name = "broadcaster_id"))
    @Column(name = "group_id")
    @OrderBy
    private List<Integer> groupIds;

    @Column(name = "piloting_implementation")
    private String pilotingImplementation;

    @Column(name = "piloting_conf")
    private String pilotingConf;

    protected ListedBroadcaster() {}

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The name as it stands in addresses. */
    public String slug() {
        return slug;
    }

    public ListedBuilding building() {
        return building;
    }

    public String description() {
        return description;
    }

    /** Number of its picture; may be null. */
    public Long posterId() {
        return posterId;
    }

    /** Address of the HLS playlist. */
    public String hls() {
        return hls;
    }

    /** Whether it sends. */
    public boolean status() {
        return status;
    }

    public boolean restricted() {
        return restricted;
    }

    /** The groups that run it. */
    public List<Integer> groupIds() {
        return groupIds;
    }

    /** How Pod drives it; may be null. */
    public String pilotingImplementation() {
        return pilotingImplementation;
    }

    /** With what; JSON in a text. */
    public String pilotingConf() {
        return pilotingConf;
    }
}
