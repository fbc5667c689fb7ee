package org.webinar.reaction;

/** What somebody can show without a word. */
public enum Reaction {
    CLAP,
    HEART,
    THUMBS_UP,
    LAUGH,
    SURPRISE
}
