package org.webinar.tests.server;

/** A new domain's configuration, so changed that the server is there for this machine alone and for HTTP alone. */
final class DomainXml {
    private static final String LOOPBACK = "address=\"127.0.0.1\"";

    /** Without it the server adds an embedded broker, which listens at every address. */
    private static final String NO_BROKER = "<jms-service type=\"REMOTE\" default-jms-host=\"default_JMS_host\">"
            + "<jms-host name=\"default_JMS_host\" host=\"localhost\" port=\"1\"/></jms-service>";

    /** Half an hour beside everybody else: nothing may depend on the zone of the machine. */
    private static final String ODD_ZONE = "<jvm-options>-Duser.timezone=America/St_Johns</jvm-options>";

    /** The quick compiler alone: a server that lives a minute starts sooner without the thorough one. */
    private static final String QUICK = "<jvm-options>-XX:TieredStopAtLevel=1</jvm-options>";

    private DomainXml() {}

    static String narrowed(String xml) {
        // What comes after belongs to a template for other servers of the domain.
        int end = xml.indexOf("<config name=\"default-config\"");
        String ours = end < 0 ? xml : xml.substring(0, end);
        String narrowed = ours.replace("address=\"0.0.0.0\"", LOOPBACK)
                .replaceAll("<network-listener (?![^>]*address=)", "<network-listener " + LOOPBACK + " ")
                .replaceAll("(<network-listener [^>]*name=\"http-listener-2\")", "$1 enabled=\"false\"")
                .replace("<iiop-listener ", "<iiop-listener enabled=\"false\" ")
                .replace("<jmx-connector ", "<jmx-connector enabled=\"false\" ")
                .replace(
                        "<hazelcast-config-specific-configuration>",
                        "<hazelcast-config-specific-configuration enabled=\"false\">")
                .replace("</iiop-service>", "</iiop-service>" + NO_BROKER)
                .replaceFirst("<java-config([^>]*)>", "<java-config$1>" + ODD_ZONE + QUICK);
        return narrowed + xml.substring(ours.length());
    }
}
