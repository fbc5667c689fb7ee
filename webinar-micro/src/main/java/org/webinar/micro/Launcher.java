package org.webinar.micro;

/** What {@code java -jar webinar.jar} calls. Compiled for Java 8, so that an old JDK can say that it is too old. */
public final class Launcher {
    private static final int OLDEST = 17;
    private static final int JAVA_TOO_OLD = 8;

    private Launcher() {}

    /** Starts the product, or says in one line on standard error why not, and ends with a code that is not 0. */
    public static void main(String[] arguments) throws Exception {
        String version = System.getProperty("java.specification.version");
        if (number(version) < OLDEST) {
            System.err.println(tooOld(version));
            System.exit(JAVA_TOO_OLD);
        }
        Class.forName("org.webinar.micro.Start")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }

    static String tooOld(String version) {
        return "webinar: Java " + OLDEST + " or newer is needed; this is Java " + version + ".";
    }

    /** The 8 of 1.8, the 17 of 17. */
    static int number(String version) {
        return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
    }
}
