package org.webinar.web.door;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.primefaces.util.Constants.RequestParams;

/**
 * Lets PrimeFaces 15 mark its scripts with a nonce on all our pages. It keeps one for each view, and fails when a form does not
 * bring it back; but it sends it with AJAX only, and many of our forms are sent without. So a request always brings what its
 * view has kept, whatever it says itself: what a stranger sends is never written into a page. And PrimeFaces adds a policy
 * to the answer; here it takes the place of ours, to which it only adds the nonce.
 */
public class NonceFilter implements Filter {
    private static final String POLICY = "Content-Security-Policy";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Asked((HttpServletRequest) request), new OnePolicy((HttpServletResponse) response));
    }

    private static final class Asked extends HttpServletRequestWrapper {
        private String fresh;

        private Asked(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return RequestParams.NONCE_PARAM.equals(name) ? kept().orElseGet(this::fresh) : super.getParameter(name);
        }

        private static Optional<String> kept() {
            return Optional.ofNullable(FacesContext.getCurrentInstance())
                    .map(FacesContext::getViewRoot)
                    .map((UIViewRoot view) -> view.getViewMap(false))
                    .map(view -> (String) view.get(RequestParams.NONCE_PARAM));
        }

        /** As PrimeFaces makes it. */
        private String fresh() {
            if (fresh == null) {
                byte[] random = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
                fresh = Base64.getEncoder().encodeToString(random);
            }
            return fresh;
        }
    }

    private static final class OnePolicy extends HttpServletResponseWrapper {
        private OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
