package org.webinar.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.webinar.web.error.BodyLimit;

/** Where programs come in with tokens of ours. */
@ApplicationPath(ApiApplication.PATH)
public class ApiApplication extends Application {
    static final String PATH = "live/api/v1";

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                MeetingsResource.class,
                PlanningResource.class,
                LivesResource.class,
                GatewaysResource.class,
                ConversationResource.class,
                DocumentResource.class,
                TokenFilter.class,
                ScopeFilter.class,
                BodyLimit.class,
                ApiRefusalMapper.class,
                ApiOutageMapper.class,
                ApiStatusMapper.class,
                ApiFailureMapper.class);
    }

    /** No second description in XML beside the one in OpenAPI. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
