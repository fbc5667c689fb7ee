package org.webinar.web.file;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.webinar.web.error.OutageMapper;
import org.webinar.web.error.RefusalMapper;

/** Where presenters send files. Without the limit that other bodies have: each kind of file has one of its own. */
@ApplicationPath("webinar/files")
public class FileApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(SlidesResource.class, PictureFileResource.class, RefusalMapper.class, OutageMapper.class);
    }
}
