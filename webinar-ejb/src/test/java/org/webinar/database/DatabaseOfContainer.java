package org.webinar.database;

import java.sql.SQLException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the database that the product is to stand on in Payara Micro ({@code webinar.test.pod}, one of {@link PodKind};
 * none for the embedded one), and hands its address to {@code arquillian.xml}. The server's zone is Paris and not UTC.
 */
public class DatabaseOfContainer implements LauncherSessionListener {
    /** The quick compiler alone: a server that lives a minute starts with half the work without the thorough one. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC ";

    private static final String OPTIONS = QUICK + "-Duser.timezone=Europe/Paris -Dwebinar.db.url=";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String kind = System.getProperty("webinar.test.pod");
        System.setProperty("webinar.test.options", OPTIONS + (kind == null ? embedded() : pod(PodKind.valueOf(kind))));
    }

    private static String embedded() {
        return "jdbc:h2:mem:container;MODE=LEGACY;DB_CLOSE_DELAY=-1 -Dwebinar.sql.extra=classpath:container/sql";
    }

    private static String pod(PodKind kind) {
        try {
            TestDatabase pod = kind.make();
            return pod.url() + " -Dwebinar.db.user=" + pod.user() + " -Dwebinar.db.password=" + pod.password();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
