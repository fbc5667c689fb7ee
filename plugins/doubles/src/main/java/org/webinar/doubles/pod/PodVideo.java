package org.webinar.doubles.pod;

import java.util.Map;

/**
 * A video that somebody has added.
 *
 * @param id its number
 * @param slug Pod's word for it
 * @param owner number of the person
 * @param fields what was said of it
 * @param fileName name of the file
 * @param bytes the file
 */
public record PodVideo(int id, String slug, int owner, Map<String, String> fields, String fileName, byte[] bytes) {

    /** Whether only its owner sees it: a flag that was not sent counts as unset. */
    public boolean draft() {
        return flag("is_draft");
    }

    /** Whether people have to sign in before they watch it. */
    public boolean restricted() {
        return flag("is_restricted");
    }

    private boolean flag(String name) {
        return "true".equals(fields.get(name));
    }
}
