package org.webinar.adapter.webhook;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressNetwork.IPAddressGenerator;
import inet.ipaddr.IPAddressString;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses lie outside (IANA's registries of special addresses): no message leads anybody to a machine that only its
 * neighbours should reach.
 */
final class PublicAddress {
    private static final List<IPAddress> SPECIAL = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // Protocols, Teredo among them, examples, and 6to4, which leads to an address of IPv4.
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");

    /** All that has been given to anybody in IPv6. */
    private static final IPAddress GLOBAL_UNICAST = block("2000::/3");

    private PublicAddress() {}

    private static List<IPAddress> blocks(String... blocks) {
        return Stream.of(blocks).map(PublicAddress::block).toList();
    }

    private static IPAddress block(String block) {
        return new IPAddressString(block).getAddress().toPrefixBlock();
    }

    static boolean is(InetAddress address) {
        IPAddress asked = new IPAddressGenerator().from(address);
        return (asked.isIPv4() || GLOBAL_UNICAST.contains(asked))
                && SPECIAL.stream().noneMatch(block -> block.contains(asked));
    }
}
