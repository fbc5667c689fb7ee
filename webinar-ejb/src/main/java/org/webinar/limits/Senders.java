package org.webinar.limits;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.webinar.settings.DoorCatalogue;
import org.webinar.settings.Settings;

/**
 * Who sends something, as far as limits go: an IPv4 address or an IPv6 network of 64 bits, for whoever has one IPv6
 * address has all of its network. What a web server in front says of its client is believed when it is one of ours.
 */
@ApplicationScoped
public class Senders {
    private static final int NETWORK_BITS = 64;

    private final List<IPAddress> proxies;

    /** For the container's proxy. */
    public Senders() {
        proxies = List.of();
    }

    @Inject
    Senders(Settings settings) {
        proxies = settings.orFallback(DoorCatalogue.PROXIES).stream()
                .map(Senders::address)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Who sends a request.
     *
     * @param connected numeric address of the machine that has connected to us; never null
     * @param forwarded what stands in {@code X-Forwarded-For}; null when nothing does
     * @return a word that is the same for the same sender; never null
     */
    public String of(String connected, String forwarded) {
        return address(connected)
                .map(peer -> isProxy(peer) ? client(peer, forwarded) : peer)
                .map(Senders::network)
                .orElse(connected);
    }

    /** Each proxy adds whom it has heard from; the last one that is none of ours is the client. What stands before is hearsay. */
    private IPAddress client(IPAddress peer, String forwarded) {
        List<String> heard = forwarded == null ? List.of() : Arrays.asList(forwarded.split(","));
        IPAddress client = peer;
        for (int i = heard.size() - 1; i >= 0 && isProxy(client); i--) {
            Optional<IPAddress> before = address(heard.get(i));
            if (before.isEmpty()) {
                return client;
            }
            client = before.get();
        }
        return client;
    }

    /** Whether a machine that has connected to us is believed when it says for whom. */
    public boolean believes(String connected) {
        return address(connected).filter(this::isProxy).isPresent();
    }

    private boolean isProxy(IPAddress address) {
        return proxies.stream().anyMatch(proxy -> proxy.contains(address));
    }

    private static String network(IPAddress address) {
        IPAddress plain = address.isIPv6() && address.toIPv6().isIPv4Mapped()
                ? address.toIPv6().getEmbeddedIPv4Address()
                : address;
        return plain.isIPv6() ? plain.toPrefixBlock(NETWORK_BITS).toCompressedString() : plain.toCanonicalString();
    }

    private static Optional<IPAddress> address(String text) {
        try {
            return Optional.ofNullable(new IPAddressString(text.strip()).toAddress());
        } catch (AddressStringException none) {
            return Optional.empty();
        }
    }
}
