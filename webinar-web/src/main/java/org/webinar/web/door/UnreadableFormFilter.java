package org.webinar.web.door;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.webinar.web.texts.Sentences;

/**
 * In front of Faces: a form with files that can't be read as one is the sender's fault (400), which Payara takes for its own.
 * What is wrong is said in plain text, for each page of Faces would try to read the form again.
 */
public class UnreadableFormFilter implements Filter {
    @Inject
    private Sentences sentences;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (readable((HttpServletRequest) request)) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse answer = (HttpServletResponse) response;
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        answer.setContentType("text/plain;charset=UTF-8");
        answer.getWriter().write(sentences.of("form.unreadable"));
    }

    private static boolean readable(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return true;
        }
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }
}
