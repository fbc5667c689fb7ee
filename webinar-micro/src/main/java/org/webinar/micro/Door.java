package org.webinar.micro;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.webinar.micro.NoStart.Why;

/** The address and port that the product listens at. */
record Door(InetAddress address, int port) {

    /** The door, when the address is one of this machine's and nobody else listens there. */
    static Door free(String name, int port) throws NoStart {
        Door door = new Door(ours(name), port);
        door.mustBeFree();
        return door;
    }

    /** Looks whether somebody else listens there. */
    void mustBeFree() throws NoStart {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
        } catch (BindException taken) {
            throw taken(taken);
        } catch (IOException refused) {
            throw new NoStart(
                    Why.PORT_TAKEN,
                    "can't listen at " + address.getHostAddress() + ":" + port + ": " + refused.getMessage());
        }
    }

    private static InetAddress ours(String name) throws NoStart {
        try {
            InetAddress address = InetAddress.getByName(name);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
        } catch (UnknownHostException unknown) {
            throw new NoStart(Why.NOT_OUR_ADDRESS, "--address " + name + " is not known to this machine");
        } catch (IOException refused) {
            throw new NoStart(Why.NOT_OUR_ADDRESS, "--address " + name + ": " + refused.getMessage());
        }
        throw new NoStart(Why.NOT_OUR_ADDRESS, "--address " + name + " is not an address of this machine");
    }

    private NoStart taken(BindException refusal) {
        if (String.valueOf(refusal.getMessage()).contains("ermission")) {
            return new NoStart(
                    Why.PORT_TAKEN,
                    "this user may not listen at port " + port + "; choose one above 1023, for instance --port 8080");
        }
        int other = port == 65_535 ? 8080 : port + 1;
        return new NoStart(
                Why.PORT_TAKEN,
                "port " + port + " of " + address.getHostAddress()
                        + " is taken by another program; choose another, for instance --port " + other);
    }

    /** As a browser on this machine writes it. */
    String url() {
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
