package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.webinar.site.CurrentSite;
import org.webinar.site.Host;

/** What the web's filter does, for tests that have no web: each asks at a host that no site has, and so at the first. */
@Dependent
@WebFilter("/*")
public class AnySite implements Filter {
    @Inject
    private CurrentSite site;

    @Inject
    private Instance<RequestContextController> requests;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ask();
        chain.doFilter(request, response);
    }

    private void ask() {
        site.askedAt(new Host("nobodys.example", 80));
    }

    /** Several requests in the same moment, of which each has to go well. */
    void atOnce(ManagedExecutorService executor, int times, Runnable deed) throws Exception {
        Callable<Boolean> one = () -> whileAsking(() -> {
            deed.run();
            return true;
        });
        for (Future<Boolean> done : executor.invokeAll(Collections.nCopies(times, one))) {
            assertThat(done.get()).isTrue();
        }
    }

    /** The same on a thread without a request. */
    public <T> T whileAsking(Supplier<T> deed) {
        // One for each thread: it remembers who has begun the request, and only that one ends it.
        RequestContextController request = requests.get();
        request.activate();
        try {
            ask();
            return deed.get();
        } finally {
            request.deactivate();
            requests.destroy(request);
        }
    }
}
