package org.webinar.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.net.URI;
import java.util.List;
import org.webinar.spi.gateway.GatewayAddress;

/** A live gateway: the machine that enters a meeting and pushes it to one broadcaster (Pod's table, only read here). */
@Entity
@Table(name = "meeting_livegateway")
public class Gateway {
    @Id
    private Long id;

    @Column(name = "rtmp_stream_url")
    private String rtmp;

    @Column(name = "sipmediagw_server_url")
    private String serverUrl;

    @Column(name = "sipmediagw_server_token")
    private String serverToken;

    @Column(name = "site_id")
    private Integer siteId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "broadcaster_id")
    private Broadcaster broadcaster;

    protected Gateway() {}

    public Long id() {
        return id;
    }

    /** Number of the site it serves. */
    public int siteId() {
        return siteId;
    }

    /** Where the audience watches what this gateway sends. */
    public Broadcaster broadcaster() {
        return broadcaster;
    }

    /** Its address as people may read it, without what is secret in it. */
    String host() {
        return serverUrl.strip().replaceAll("//[^/@]*@", "//").replaceAll("[?#].*", "");
    }

    /** Where it is driven, and its token; throws IllegalArgumentException when Pod's table holds no address. */
    GatewayAddress address() {
        return new GatewayAddress(URI.create(serverUrl.strip()), serverToken);
    }

    /** Where it pushes to, with the stream key: a secret; throws IllegalArgumentException when it is no address. */
    public URI rtmp() {
        return URI.create(rtmp.strip());
    }

    /** What must never be shown of it. */
    List<String> secrets() {
        return List.of(serverToken.strip(), rtmp.strip(), rtmp.strip().replaceFirst("^.*/", ""));
    }
}
