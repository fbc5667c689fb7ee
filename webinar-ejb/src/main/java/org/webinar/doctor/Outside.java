package org.webinar.doctor;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.webinar.Port;

/** The other machines, as far as a doctor looks at them. Every call is bounded in time and size, and follows no redirect. */
@Port
public interface Outside {

    /**
     * What a name stands for, of both families.
     *
     * @throws NobodyThere when it stands for nothing
     */
    List<InetAddress> addresses(String host);

    /**
     * Opens a connection and closes it.
     *
     * @throws NobodyThere when nobody takes it
     */
    void knock(InetAddress address, int port);

    /**
     * Looks at the certificate that is shown at this address for this name. Nothing is said over the connection.
     *
     * @throws NobodyThere when nobody takes the connection
     */
    TlsLook greet(String host, InetAddress address, int port);

    /**
     * Asks for a page; its certificate is checked.
     *
     * @throws NobodyThere when there is no answer
     */
    Page get(URI address);

    /**
     * The same as a browser asks that shows a page of this origin.
     *
     * @throws NobodyThere when there is no answer
     */
    Page get(URI address, String origin);

    /**
     * Looks at a mail server as far as one can without a letter.
     *
     * @param tlsFirst whether the connection is a TLS one from its first byte
     * @throws NobodyThere when nobody answers, or not as mail servers do
     */
    MailLook mail(String host, int port, boolean tlsFirst);

    /**
     * Asks a STUN server who we are (RFC 8489).
     *
     * @throws NobodyThere when it does not say
     */
    void stun(InetAddress address, int port);

    /**
     * Asks a STUN server the same over a connection, as a TURN server is reached behind firewalls.
     *
     * @param host its name, for TLS
     * @param tls whether the connection is a TLS one that is for TURN by its ALPN (RFC 7443)
     * @throws NobodyThere when it does not say
     */
    void stun(String host, InetAddress address, int port, boolean tls);

    /**
     * Asks for a WebSocket at one of the machine's addresses, and hangs up.
     *
     * @param address by http or https
     * @param at which of those that its name stands for
     * @param protocol what is to be spoken over it; empty for nothing in particular
     * @return status of HTTP: 101 when the other side changes over
     * @throws NobodyThere when there is no answer
     */
    int upgrade(URI address, InetAddress at, String protocol);
}
