package org.webinar.tests;

import org.webinar.database.PodKind;
import org.webinar.tests.pod.Pod;

/** The story on Payara Micro, beside a Pod on MariaDB that keeps its sessions in the database. */
class StoryOnMariaDbIT extends StoryBesidePod {
    StoryOnMariaDbIT() {
        super(Pod.withSessionTable(PodKind.MARIADB), MicroProduct::start);
    }
}
