package org.webinar.adapter.ldap;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import org.webinar.outside.Result;
import org.webinar.settings.ProviderCatalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.identity.IdentityTrouble;

/**
 * Connections to the directory, bounded in time and encrypted: by TLS from the start, or by StartTLS (RFC 4511, 4.14), with
 * the name of the host checked; in the clear only to this machine itself.
 */
class LdapLine {
    private static final int LDAP = 389;
    private static final int LDAPS = 636;
    private static final int CONNECT_MILLIS = 1000;
    private static final long ANSWER_MILLIS = 1500;

    private static final Set<ResultCode> AWAY = Set.of(
            ResultCode.SERVER_DOWN,
            ResultCode.CONNECT_ERROR,
            ResultCode.TIMEOUT,
            ResultCode.BUSY,
            ResultCode.UNAVAILABLE,
            ResultCode.OPERATIONS_ERROR,
            ResultCode.DECODING_ERROR);

    private static final Set<ResultCode> OWN_TROUBLE =
            Set.of(ResultCode.BUSY, ResultCode.UNAVAILABLE, ResultCode.OPERATIONS_ERROR);

    private final Settings settings;

    LdapLine(Settings settings) {
        this.settings = settings;
    }

    /** Whether a failure says that the directory can't be asked, and nothing of what was asked. */
    static boolean isAway(LDAPException failure) {
        return AWAY.contains(failure.getResultCode());
    }

    /** What a failure is counted as; a setting that is missing has been asked of nobody. */
    static Result result(Exception failure) {
        if (!(failure instanceof LDAPException said)) {
            return null;
        }
        Result cause = Result.of(said);
        if (cause != Result.UNREADABLE) {
            return cause;
        }
        if (said.getResultCode().equals(ResultCode.TIMEOUT)) {
            return Result.TIMEOUT;
        }
        if (said.getResultCode().equals(ResultCode.DECODING_ERROR)) {
            return Result.UNREADABLE;
        }
        if (OWN_TROUBLE.contains(said.getResultCode())) {
            return Result.SERVER_ERROR;
        }
        return isAway(said) ? Result.UNREACHABLE : Result.REFUSED;
    }

    /**
     * A connection as the one who looks for people.
     *
     * @throws IdentityTrouble when the setting is missing
     */
    LDAPConnection open() throws LDAPException {
        URI address = settings.get(ProviderCatalogue.LDAP_URL)
                .orElseThrow(() -> new IdentityTrouble(ProviderCatalogue.LDAP_URL.name() + " is not set"));
        LDAPConnection connection = connect(address);
        try {
            String dn = settings.get(ProviderCatalogue.LDAP_BIND_DN);
            if (!dn.isBlank()) {
                connection.bind(dn, settings.get(ProviderCatalogue.LDAP_BIND_PASSWORD));
            }
            return connection;
        } catch (LDAPException refused) {
            connection.close();
            throw refused;
        }
    }

    private static LDAPConnection connect(URI address) throws LDAPException {
        boolean tls = address.getScheme().equals("ldaps");
        int standard = tls ? LDAPS : LDAP;
        int port = address.getPort() < 0 ? standard : address.getPort();
        LDAPConnection connection = new LDAPConnection(
                tls ? trust().getSocketFactory() : SocketFactory.getDefault(), options(), address.getHost(), port);
        if (!tls && !isThisMachine(address.getHost())) {
            encrypt(connection);
        }
        return connection;
    }

    /**
     * Encrypts a line that was begun in the clear, or closes it: the SDK throws for some refusals only, and goes on in the
     * clear after all others.
     */
    static void encrypt(LDAPConnection connection) throws LDAPException {
        ResultCode answer;
        try {
            answer = connection
                    .processExtendedOperation(new StartTLSExtendedRequest(trust()))
                    .getResultCode();
        } catch (LDAPException refused) {
            answer = refused.getResultCode();
        }
        if (!answer.equals(ResultCode.SUCCESS)) {
            connection.close();
            throw new LDAPException(ResultCode.CONNECT_ERROR, "StartTLS is refused: " + answer.getName());
        }
    }

    private static LDAPConnectionOptions options() {
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis(CONNECT_MILLIS);
        options.setResponseTimeoutMillis(ANSWER_MILLIS);
        options.setFollowReferrals(false);
        options.setUseSynchronousMode(true);
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
        return options;
    }

    /** The authorities that the JVM trusts. */
    private static SSLContext trust() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
