package org.webinar.web.audience;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.webinar.web.error.BodyLimit;
import org.webinar.web.error.OutageMapper;
import org.webinar.web.error.RefusalMapper;
import org.webinar.web.error.UnreadableMapper;

/** What the live page talks to. */
@ApplicationPath("live/api")
public class LiveApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                EventsResource.class,
                MessagesResource.class,
                ModerationResource.class,
                RoleResource.class,
                PasswordResource.class,
                VisitorResource.class,
                TextsResource.class,
                RefusalMapper.class,
                BodyLimit.class,
                OutageMapper.class,
                UnreadableMapper.class);
    }
}
