package org.webinar.tests;

import org.webinar.database.PodKind;
import org.webinar.tests.pod.Pod;

/** The story on Payara Server, with the EAR, beside a Pod on PostgreSQL that keeps its sessions in Redis. */
class StoryOnServerIT extends StoryBesidePod {
    StoryOnServerIT() {
        super(Pod.withRedis(PodKind.POSTGRESQL), ServerProduct::start);
    }
}
