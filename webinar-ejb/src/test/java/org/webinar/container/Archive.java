package org.webinar.container;

import java.io.File;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The packaged house with its libraries, rows and settings, and all tests of this package, for one Payara Micro. */
final class Archive {

    private Archive() {}

    static WebArchive withHouse() {
        return ShrinkWrap.create(WebArchive.class, "container.war")
                .addPackages(false, Filters.exclude(Archive.class), Archive.class.getPackage())
                .addAsLibrary(new File("target/webinar-ejb.jar"))
                .addAsLibraries(new File("target/arquillian/lib").listFiles())
                .addAsResource("container/sql/R__rows.sql")
                .addAsResource("container/microprofile-config.properties", "META-INF/microprofile-config.properties");
    }
}
