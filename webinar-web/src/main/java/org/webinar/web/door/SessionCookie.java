package org.webinar.web.door;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/**
 * Keeps our session cookie to https where that is our address, also when a web server in front speaks plain http to us.
 * That it is SameSite=Lax stands in payara-web.xml, since Payara 6 passes over the attribute in web.xml.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        if (settings.problems().isEmpty()
                && "https".equalsIgnoreCase(settings.get(Catalogue.URL).getScheme())) {
            start.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
