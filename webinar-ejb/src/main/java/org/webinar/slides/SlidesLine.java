package org.webinar.slides;

import java.io.Serializable;

/**
 * A file of slides as its presenter sees it.
 *
 * @param fileId its number
 * @param name its name, harmless in any file system
 * @param length its length in bytes
 * @param downloadable whether people in the room may take it with them
 * @param refused whether BigBlueButton refused it when it was last asked
 */
public record SlidesLine(long fileId, String name, long length, boolean downloadable, boolean refused)
        implements Serializable {}
