package org.webinar.web.callback;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.webinar.web.error.BodyLimit;
import org.webinar.web.error.OutageMapper;
import org.webinar.web.error.RefusalMapper;

/** Where BigBlueButton calls back. */
@ApplicationPath("callback")
public class CallbackApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                MeetingEndedResource.class,
                RoomEventsResource.class,
                EchoResource.class,
                RoomSignResource.class,
                SlidesFileResource.class,
                BodyLimit.class,
                RefusalMapper.class,
                OutageMapper.class);
    }
}
