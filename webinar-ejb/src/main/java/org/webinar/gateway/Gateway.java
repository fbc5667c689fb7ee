package org.webinar.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.webinar.spi.gateway.GatewayAddress;

/** A live gateway: the machine that enters a meeting and pushes it to one broadcaster (Pod's table). */
@Entity
@Table(name = "meeting_livegateway")
public class Gateway {
    /** What stands in Pod's column, which must not be empty, when the token lies sealed with us. */
    private static final String SEALED = "sealed-beside-pod";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
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

    /** A new one of a site, without a token. */
    Gateway(int siteId) {
        this.siteId = siteId;
        serverToken = "";
    }

    /** Is driven at this address from now on. */
    void moveTo(String url) {
        serverUrl = url;
    }

    /** Pushes to this address from now on, and is watched there. */
    void publish(String address, Broadcaster watchedAt) {
        rtmp = address;
        broadcaster = watchedAt;
    }

    /** Has its token in clear, where Pod reads it. */
    void tellPod(String token) {
        serverToken = token;
    }

    /** Has its token elsewhere: Pod can't drive it any more. */
    void hideFromPod() {
        serverToken = SEALED;
    }

    /** Whether its token lies where Pod reads it. */
    boolean isToldToPod() {
        return serverToken != null && !serverToken.isEmpty() && !SEALED.equals(serverToken);
    }

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

    /** Its address as it was typed, for those who may change it: a password may stand in it. */
    String typedUrl() {
        return serverUrl;
    }

    /** Where it pushes to, as it was typed: a secret. */
    String typedRtmp() {
        return rtmp;
    }

    /** Whether it pushes to this address. */
    boolean pushesTo(String address) {
        return rtmp.strip().equals(address);
    }

    /** Whether Pod reads this token in its table. */
    boolean podKnows(String token) {
        return serverToken.equals(token);
    }

    /** Its address as people may read it, without what is secret in it. */
    String host() {
        return serverUrl.strip().replaceAll("//[^/@]*@", "//").replaceAll("[?#].*", "");
    }

    /** The host and port under which it is driven; empty when Pod's table holds no address. */
    public Optional<String> driven() {
        try {
            return Optional.ofNullable(address().url().getRawAuthority()).map(whole -> whole.replaceFirst("^.*@", ""));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The machine that is driven, without what is secret in its address; empty when Pod's table holds no address. */
    public Optional<URI> machine() {
        try {
            return driven().map(host -> URI.create(address().url().getScheme() + "://" + host + "/"))
                    .filter(machine -> machine.getHost() != null);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
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
