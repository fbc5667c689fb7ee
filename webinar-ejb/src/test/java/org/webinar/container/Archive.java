package org.webinar.container;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The packaged house with its libraries, rows and settings for a test inside Payara Micro. */
final class Archive {

    private Archive() {}

    static WebArchive withHouse() {
        return ShrinkWrap.create(WebArchive.class, "container.war")
                // PodRowsIT and PollsIT inherit from them.
                .addClasses(WebinarsIT.class, RightsIT.class, PodPeopleIT.class, QuestionsIT.class)
                .addClasses(AnySite.class, Rows.class, Lives.class)
                .addAsLibrary(new File("target/webinar-ejb.jar"))
                .addAsLibraries(new File("target/arquillian/lib").listFiles())
                .addAsResource("container/sql/R__rows.sql")
                .addAsResource("container/microprofile-config.properties", "META-INF/microprofile-config.properties");
    }
}
