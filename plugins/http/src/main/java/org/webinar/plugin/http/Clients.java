package org.webinar.plugin.http;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;

/** One client for each trust, made when it is first needed; the least lately used goes when there are many. */
final class Clients {
    private static final int MOST = 32;

    private final Duration connect;
    private final Map<SSLContext, HttpClient> byTrust = new LinkedHashMap<>(MOST, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SSLContext, HttpClient> eldest) {
            return size() > MOST;
        }
    };

    Clients(Duration connect) {
        this.connect = connect;
    }

    /** The client that trusts whom this context trusts; null for whom the JVM trusts. */
    synchronized HttpClient of(SSLContext trust) {
        return byTrust.computeIfAbsent(trust, this::make);
    }

    private HttpClient make(SSLContext trust) {
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect);
        return (trust == null ? client : client.sslContext(trust)).build();
    }
}
