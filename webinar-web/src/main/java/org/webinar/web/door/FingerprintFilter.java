package org.webinar.web.door;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads addresses with a fingerprint to the files behind them, and lets browsers keep them for good. A page of another version,
 * open since before an update, gets what there is, to keep for no longer than it is asked for.
 */
public class FingerprintFilter implements Filter {
    static final String PREFIX = "v-";

    private static final Pattern ADDRESS =
            Pattern.compile("/(live|style)/" + PREFIX + "([0-9a-f]{12})/([\\w-]+(?:\\.[\\w-]+)*\\.(?:js|css))");

    @Inject
    private Fingerprint fingerprint;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher asked = ADDRESS.matcher(((HttpServletRequest) request).getServletPath());
        if (asked.matches()) {
            if (asked.group(2).equals(fingerprint.digits())) {
                ((HttpServletResponse) response).setHeader("Cache-Control", SecurityHeaders.FOR_GOOD);
            }
            request.getRequestDispatcher("/" + asked.group(1) + "/" + asked.group(3))
                    .forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
