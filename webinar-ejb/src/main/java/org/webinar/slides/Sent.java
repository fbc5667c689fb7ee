package org.webinar.slides;

import java.nio.file.Path;

/** A file that has arrived and may be kept. */
record Sent(String name, SlidesKind kind, long length, Path where) {}
