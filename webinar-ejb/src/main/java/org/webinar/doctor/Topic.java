package org.webinar.doctor;

/** What is looked at, in the order of the page. */
public enum Topic {
    OWN_ADDRESS,
    BBB,
    STREAMING,
    GATEWAYS,
    POD,
    MAIL,
    DATABASE,
    SETTINGS
}
