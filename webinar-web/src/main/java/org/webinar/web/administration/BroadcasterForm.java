package org.webinar.web.administration;

import java.io.Serializable;
import org.webinar.gateway.BroadcasterPlan;

/** What is typed of a broadcaster. */
public class BroadcasterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String hls;
    private Long buildingId;
    private String description;
    private boolean listed;
    private boolean restricted;
    private boolean eventsAdded;
    private boolean viewersCounted;
    private boolean status;

    static BroadcasterForm of(BroadcasterPlan plan) {
        BroadcasterForm form = new BroadcasterForm();
        form.name = plan.name();
        form.hls = plan.hls();
        form.buildingId = plan.buildingId();
        form.description = plan.description();
        form.listed = plan.listed();
        form.restricted = plan.restricted();
        form.eventsAdded = plan.eventsAdded();
        form.viewersCounted = plan.viewersCounted();
        form.status = plan.status();
        return form;
    }

    /** What Pod's form proposes. */
    static BroadcasterForm fresh() {
        return of(new BroadcasterPlan("", "", null, "", true, false, false, true, false));
    }

    BroadcasterPlan plan() {
        return new BroadcasterPlan(
                name, hls, buildingId, description, listed, restricted, eventsAdded, viewersCounted, status);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getHls() {
        return hls;
    }

    public void setHls(String hls) {
        this.hls = hls;
    }

    public Long getBuildingId() {
        return buildingId;
    }

    public void setBuildingId(Long buildingId) {
        this.buildingId = buildingId;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public void setRestricted(boolean restricted) {
        this.restricted = restricted;
    }

    public boolean isEventsAdded() {
        return eventsAdded;
    }

    public void setEventsAdded(boolean eventsAdded) {
        this.eventsAdded = eventsAdded;
    }

    public boolean isViewersCounted() {
        return viewersCounted;
    }

    public void setViewersCounted(boolean viewersCounted) {
        this.viewersCounted = viewersCounted;
    }

    public boolean isStatus() {
        return status;
    }

    public void setStatus(boolean status) {
        this.status = status;
    }
}
