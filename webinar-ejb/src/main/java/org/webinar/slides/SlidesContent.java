package org.webinar.slides;

/**
 * A file on its way out.
 *
 * @param fileId its number
 * @param name its name, harmless in any file system
 * @param mediaType what it is
 * @param length its length in bytes
 */
public record SlidesContent(long fileId, String name, String mediaType, long length) {}
