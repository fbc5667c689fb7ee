package org.webinar.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Where programs read that know Pod's REST. */
@ApplicationPath("rest")
public class RestApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                RootResource.class,
                MeetingsResource.class,
                RecordingsResource.class,
                LivestreamsResource.class,
                GatewaysResource.class,
                BuildingsResource.class,
                BroadcastersResource.class,
                EventsResource.class,
                StaffFilter.class,
                RestRefusalMapper.class,
                RestOutageMapper.class,
                RestStatusMapper.class);
    }

    /** No second description in XML beside the one in OpenAPI. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
