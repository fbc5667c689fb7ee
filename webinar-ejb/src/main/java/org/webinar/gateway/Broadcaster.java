package org.webinar.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a live can be watched: a name and the address of its HLS playlist (Pod's table, only read here). */
@Entity
@Table(name = "live_broadcaster")
public class Broadcaster {
    @Id
    private Long id;

    private String name;
    private String slug;

    @Column(name = "url")
    private String hls;

    protected Broadcaster() {}

    public Long id() {
        return id;
    }

    public String name() {
        return name;
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
