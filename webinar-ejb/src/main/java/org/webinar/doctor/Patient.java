package org.webinar.doctor;

/**
 * One thing that is looked at.
 *
 * @param topic what kind of thing it is
 * @param name host, gateway or whatever tells it from others of its kind; empty when there is one of it
 * @param siteId number of the site it belongs to; null when it is everybody's
 */
public record Patient(Topic topic, String name, Integer siteId) {

    /** One that is the whole installation's. */
    public static Patient of(Topic topic, String name) {
        return new Patient(topic, name, null);
    }

    /** What was found of it. */
    public Check found(Question question, Finding finding, Object... arguments) {
        return Check.of(this, question, finding, arguments);
    }
}
