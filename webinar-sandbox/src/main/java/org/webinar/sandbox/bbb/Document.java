package org.webinar.sandbox.bbb;

/**
 * Slides of a meeting, as far as the server has come with them.
 *
 * @param name as people in the room read it
 * @param address from where they were to be fetched
 * @param current whether the room opened with them
 * @param downloadable whether people may take them
 * @param state whether they have been fetched
 * @param status the HTTP status of the fetch; 0 when there was none
 * @param type the media type that came with them; empty before
 * @param sha256 what was fetched, in hexadecimal digits; empty when nothing was
 * @param length how many bytes were fetched
 */
public record Document(
        String name,
        String address,
        boolean current,
        boolean downloadable,
        State state,
        int status,
        String type,
        String sha256,
        long length) {

    /** How far. */
    public enum State {
        FETCHING,
        FETCHED,
        FAILED
    }
}
