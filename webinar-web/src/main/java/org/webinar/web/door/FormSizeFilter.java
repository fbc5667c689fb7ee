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
import java.io.InputStream;
import java.io.OutputStream;
import org.webinar.web.texts.Sentences;

/**
 * Says of a form that is larger than any of ours can be that it is; Payara would say nothing and fail. The largest one holds
 * a description of twenty thousand characters, each of which takes twelve bytes at most in a form.
 */
public class FormSizeFilter implements Filter {
    private static final long KIB = 1024;
    private static final long MOST = 1024 * KIB;
    private static final long MOST_TO_LISTEN_TO = 32 * MOST;

    @Inject
    private Sentences sentences;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isForm(request) && request.getContentLengthLong() > MOST) {
            hearOut(request);
            refuse((HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForm(ServletRequest request) {
        String type = request.getContentType();
        return ((HttpServletRequest) request).getMethod().equals("POST")
                && type != null
                && type.startsWith("application/x-www-form-urlencoded");
    }

    /** A browser that is still sending takes an early answer for a broken connection. */
    private static void hearOut(ServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= MOST_TO_LISTEN_TO) {
            try (InputStream body = request.getInputStream()) {
                body.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(sentences.of("form.too-large", MOST / KIB));
    }
}
