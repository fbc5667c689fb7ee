package org.webinar.web.gateway;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.webinar.web.error.OutageMapper;
import org.webinar.web.error.RefusalMapper;

/** Where gateways come in. */
@ApplicationPath("gw")
public class GatewayApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(EntranceResource.class, PodEntranceResource.class, RefusalMapper.class, OutageMapper.class);
    }
}
