package org.webinar.web.pod;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.webinar.web.error.OutageMapper;
import org.webinar.web.error.RefusalMapper;

/** What stands behind Pod's addresses for programs. */
@ApplicationPath("pod")
public class PodApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                MeetingsResource.class,
                ButtonsResource.class,
                SessionLogResource.class,
                RecordingReadyResource.class,
                PublishChatResource.class,
                BroadcastersResource.class,
                HeartbeatResource.class,
                RefusalMapper.class,
                OutageMapper.class);
    }
}
