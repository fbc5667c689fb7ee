package org.webinar.web.door;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.webinar.settings.LoginCatalogue;
import org.webinar.settings.Settings;

/**
 * Behind a web server everybody comes from its address, and one who guesses passwords would lock out all. What the web
 * server says of the address is believed when the request comes from one that the administrator names.
 */
public class ClientAddressFilter implements Filter {
    @Inject
    private Settings settings;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        String header = asked.getHeader("X-Forwarded-For");
        String client = header == null
                ? asked.getRemoteAddr()
                : client(asked.getRemoteAddr(), header, settings.orFallback(LoginCatalogue.PROXIES));
        chain.doFilter(client.equals(asked.getRemoteAddr()) ? request : new From(asked, client), response);
    }

    /** The last in the row that is no web server of ours: what stands before it anybody may have written. */
    static String client(String sender, String forwardedFor, Set<String> proxies) {
        List<String> row = Stream.concat(Stream.of(forwardedFor.split(",")), Stream.of(sender))
                .map(String::strip)
                .toList();
        for (int i = row.size() - 1; i > 0; i--) {
            if (!proxies.contains(plain(row.get(i)))) {
                return row.get(i);
            }
        }
        return row.get(0).isEmpty() ? sender : row.get(0);
    }

    /** Java writes the sixth version's own machine at full length. */
    private static String plain(String address) {
        return address.replaceFirst("%.*", "").equals("0:0:0:0:0:0:0:1") ? "::1" : address;
    }

    /** A request as its sender sent it. */
    private static final class From extends HttpServletRequestWrapper {
        private final String client;

        From(HttpServletRequest request, String client) {
            super(request);
            this.client = client;
        }

        @Override
        public String getRemoteAddr() {
            return client;
        }

        @Override
        public String getRemoteHost() {
            return client;
        }
    }
}
