package org.webinar.limits;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressNetwork.IPAddressGenerator;
import inet.ipaddr.IPAddressString;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * To which machines an address may lead us that somebody has typed, or another machine has told. It is decided of the addresses
 * behind a name and not of the name, which may lead elsewhere than it did a moment ago: whoever asks connects to what
 * {@link #way} has given.
 */
public enum Reach {
    /** What everybody reaches (IANA's registries of special addresses); for whoever is not to lead us inside. */
    OUTSIDE,

    /**
     * The inner network and this machine, too, for gateways and streaming servers stand there; never what answers to its
     * neighbours alone and trusts them: the links of clouds that hand out their keys, everybody at once, and nobody.
     */
    INNER;

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

    private static final List<IPAddress> NEVER = blocks(
            "0.0.0.0/8",
            "169.254.0.0/16",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "::/128",
            "fe80::/10",
            "ff00::/8",
            // Where clouds tell their machines secrets, beside 169.254.169.254.
            "100.100.100.200/32",
            "168.63.129.16/32",
            "192.0.0.192/32",
            "fd00:42::42/128",
            "fd00:ec2::254/128",
            "fd20:ce::254/128");

    /** What speaks no HTTP and might take a question for a command, and Payara Server's console. */
    private static final Set<Integer> CLOSED =
            Set.of(22, 23, 25, 110, 143, 389, 465, 587, 636, 993, 995, 3306, 4848, 5432, 6379, 11211);

    /** Numbers that some take for an address of IPv4 and others for a name: octal, hexadecimal, in one piece. */
    private static final Pattern NUMBERS = Pattern.compile("(?i)(0x[0-9a-f]*|\\d+)(\\.(0x[0-9a-f]*|\\d+))*\\.?");

    private static final Pattern DOTTED = Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");

    /** Whom to ask where a name leads. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private static List<IPAddress> blocks(String... blocks) {
        return Stream.of(blocks).map(Reach::block).toList();
    }

    private static IPAddress block(String block) {
        return new IPAddressString(block).getAddress().toPrefixBlock();
    }

    /** Whether we may connect to this one. */
    public boolean has(InetAddress address) {
        IPAddress asked = ip(address.getAddress());
        return this == OUTSIDE
                ? (asked.isIPv4() || GLOBAL_UNICAST.contains(asked)) && isOutOf(SPECIAL, asked) && isOutOf(NEVER, asked)
                : isOutOf(NEVER, asked) && isOutOf(NEVER, ip(Embedded.in(address.getAddress())));
    }

    /** By its bytes: one with a name of an interface behind it is in no block. */
    private static IPAddress ip(byte[] address) {
        return new IPAddressGenerator().from(address);
    }

    private static boolean isOutOf(List<IPAddress> blocks, IPAddress asked) {
        return blocks.stream().noneMatch(block -> block.contains(asked));
    }

    /**
     * Which machine to connect to: the first one behind the name, when all of them are within reach.
     *
     * @return empty when nobody may be asked
     * @throws UnknownHostException when the name leads nowhere
     */
    public Optional<InetAddress> way(URI address) throws UnknownHostException {
        return way(address, InetAddress::getAllByName);
    }

    Optional<InetAddress> way(URI address, Names names) throws UnknownHostException {
        if (isRiddle(address)) {
            return Optional.empty();
        }
        InetAddress[] all = names.of(bare(address.getHost()));
        return Stream.of(all).allMatch(this::has) ? Optional.of(all[0]) : Optional.empty();
    }

    /**
     * Whether this may be asked now: as {@link #way} says, and where a proxy asks in our place by its text alone, for only that
     * one knows where names outside lead.
     *
     * @throws UnknownHostException when the name leads nowhere
     */
    public boolean mayBeAsked(URI address) throws UnknownHostException {
        return isAskedDirectly(address) ? way(address).isPresent() : mayBeTyped(address);
    }

    /** Whether no proxy of this machine stands between. */
    public static boolean isAskedDirectly(URI address) {
        ProxySelector proxies = ProxySelector.getDefault();
        return proxies == null || isRiddle(address) || proxies.select(address).equals(List.of(Proxy.NO_PROXY));
    }

    /** Whether this may be kept for later; names are not looked up, for they may lead elsewhere by then. */
    public boolean mayBeTyped(URI address) {
        if (isRiddle(address)) {
            return false;
        }
        String host = bare(address.getHost());
        try {
            boolean literal = host.contains(":") || DOTTED.matcher(host).matches();
            return !literal || has(InetAddress.getByName(host));
        } catch (UnknownHostException noSuchInterface) {
            return false;
        }
    }

    private static boolean isRiddle(URI address) {
        String host = address.getHost();
        return host == null
                || CLOSED.contains(address.getPort())
                || NUMBERS.matcher(host).matches() && !DOTTED.matcher(host).matches();
    }

    private static String bare(String host) {
        return host.replaceAll("^\\[|]$", "");
    }
}
