package org.webinar.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Where a live can be watched: a name and the address of its HLS playlist (Pod's table). A new one has in every other
 * column what Pod's own form proposes.
 */
@Entity
@Table(name = "live_broadcaster")
public class Broadcaster {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private String slug;

    @Column(name = "url")
    private String hls;

    @Column(name = "building_id")
    private Long buildingId;

    @Column(name = "main_lang")
    private String language;

    private String description = "";
    private boolean status;

    @Column(name = "enable_add_event")
    private boolean eventsAdded;

    @Column(name = "enable_viewer_count")
    private boolean viewersCounted = true;

    @Column(name = "is_restricted")
    private boolean restricted;

    @Column(name = "public")
    private boolean listed = true;

    @Column(name = "piloting_conf")
    private String pilotingConf = "";

    protected Broadcaster() {}

    /** A new one; language is two letters. */
    Broadcaster(String name, String slug, String hls, long buildingId, String language) {
        this.name = name;
        this.slug = slug;
        this.hls = hls;
        this.buildingId = buildingId;
        this.language = language;
    }

    /** What is decided about it. */
    BroadcasterPlan plan() {
        return new BroadcasterPlan(
                name, hls, buildingId, description, listed, restricted, eventsAdded, viewersCounted, status);
    }

    /** Takes on what is decided, with the name as it stands in addresses. */
    void become(BroadcasterPlan plan, String spelt) {
        name = plan.name();
        slug = spelt;
        hls = plan.hls();
        buildingId = plan.buildingId();
        description = plan.description();
        listed = plan.listed();
        restricted = plan.restricted();
        eventsAdded = plan.eventsAdded();
        viewersCounted = plan.viewersCounted();
        status = plan.status();
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    Long buildingId() {
        return buildingId;
    }

    /** Whether its page is for people who have signed in. */
    public boolean restricted() {
        return restricted;
    }

    /** Its name as it stands in addresses. */
    public String slug() {
        return slug;
    }

    /** Address of the HLS playlist; never null. */
    public String hls() {
        return hls;
    }
}
