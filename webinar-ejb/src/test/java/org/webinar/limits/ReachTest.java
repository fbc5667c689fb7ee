package org.webinar.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where addresses may lead us, and where they may not. */
class ReachTest {
    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "100.63.0.1", "172.32.0.1", "192.1.0.1", "223.255.255.254", "2a00:1450::5"})
    void what_everybody_reaches_is_outside(String address) throws UnknownHostException {
        assertThat(Reach.OUTSIDE.has(InetAddress.getByName(address))).isTrue();
        assertThat(Reach.INNER.has(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.8.9.10",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::7f00:1",
                "64:ff9b::7f00:1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "ff02::1"
            })
    void what_only_neighbours_reach_is_not(String address) throws UnknownHostException {
        assertThat(Reach.OUTSIDE.has(InetAddress.getByName(address))).isFalse();
    }

    /** Gateways, streaming servers, and whoever tries all of it on one machine. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "fd12:3456::1",
                "2001:db8::1"
            })
    void the_inner_network_and_this_machine_are_within_reach_of_who_administers(String address)
            throws UnknownHostException {
        assertThat(Reach.INNER.has(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "169.254.169.254",
                "169.254.0.1",
                "100.100.100.200",
                "168.63.129.16",
                "192.0.0.192",
                "224.0.0.1",
                "239.255.255.250",
                "255.255.255.255",
                "::",
                "::ffff:169.254.169.254",
                "::a9fe:a9fe",
                "::ffff:0:a9fe:a9fe",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::a9fe:a9fe",
                "2002:a9fe:a9fe::1",
                "2001:0:1:2:3:4:5601:5601",
                "fd00:ec2::254",
                "fd20:ce::254",
                "fd00:42::42",
                "fe80::1",
                "febf::1",
                "ff02::1"
            })
    void nobody_is_led_to_what_trusts_its_neighbours(String address) throws UnknownHostException {
        assertThat(Reach.INNER.has(InetAddress.getByName(address))).isFalse();
        assertThat(Reach.OUTSIDE.has(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void an_interface_behind_an_address_makes_it_no_other_one() throws UnknownHostException {
        byte[] link = InetAddress.getByName("fe80::1").getAddress();
        assertThat(Reach.INNER.has(Inet6Address.getByAddress("gw", link, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "http://0.0.0.0:8080/",
                "http://[fe80::1]/",
                "http://[::ffff:169.254.169.254]/",
                "http://[::ffff:a9fe:a9fe]/",
                "http://[fd00:ec2::254]/",
                "http://2852039166/",
                "http://0xa9fea9fe/",
                "http://0xa9.0xfe.0xa9.0xfe/",
                "http://0251.0376.0251.0376/",
                "http://127.1/",
                "http://0177.0.0.1/",
                "http://127.0.0.01/",
                "http://256.0.0.1/",
                "http://10.0.0.1./",
                "http://127.0.0.1:4848/management",
                "http://10.0.0.1:6379/",
                "http:///nowhere"
            })
    void what_is_out_of_reach_or_can_be_read_in_two_ways_is_neither_typed_nor_asked(String address)
            throws UnknownHostException {
        assertThat(Reach.INNER.mayBeTyped(URI.create(address))).isFalse();
        assertThat(Reach.INNER.way(URI.create(address), ReachTest::asJavaDoes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8081/hls/a.m3u8",
                "https://10.0.0.4:8080/rest/",
                "http://[::1]:9000/",
                "https://[2001:db8::1]/",
                "https://live.example.org/1.m3u8",
                "https://gw7/",
                "http://1and1.example/"
            })
    void what_administrators_have_may_be_typed(String address) {
        assertThat(Reach.INNER.mayBeTyped(URI.create(address))).isTrue();
    }

    /** Some resolvers make 10.0.0.1 of numbers that are no address; literals are what they are. */
    private static InetAddress[] asJavaDoes(String host) throws UnknownHostException {
        return host.contains(":") || host.matches("169.*|0\\.0.*")
                ? InetAddress.getAllByName(host)
                : new InetAddress[] {literal("10.0.0.1")};
    }

    private static Reach.Names leadingTo(String... addresses) {
        return host -> Stream.of(addresses).map(ReachTest::literal).toArray(InetAddress[]::new);
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException no) {
            throw new IllegalArgumentException(no);
        }
    }

    /** A name is as good as the worst address behind it, and the one that was looked at is the one to connect to. */
    @Test
    void a_name_leads_to_the_address_that_was_looked_at_and_nowhere_when_one_is_out_of_reach() throws Exception {
        URI stream = URI.create("http://live.example.org/1.m3u8");
        assertThat(Reach.INNER.way(stream, leadingTo("10.0.0.7", "10.0.0.8"))).contains(literal("10.0.0.7"));
        assertThat(Reach.OUTSIDE.way(stream, leadingTo("10.0.0.7"))).isEmpty();
        assertThat(Reach.OUTSIDE.way(stream, leadingTo("1.1.1.1", "10.0.0.7"))).isEmpty();
        assertThat(Reach.INNER.way(stream, leadingTo("10.0.0.7", "169.254.169.254")))
                .isEmpty();
        assertThat(Reach.INNER.way(stream, leadingTo("fd00:ec2::254"))).isEmpty();
        assertThatThrownBy(() -> Reach.INNER.way(stream, host -> {
                    throw new UnknownHostException(host);
                }))
                .isInstanceOf(UnknownHostException.class);
    }

    @Test
    void brackets_are_no_part_of_an_address() throws Exception {
        assertThat(Reach.INNER.way(URI.create("http://[::1]:8080/"))).contains(literal("::1"));
    }
}
