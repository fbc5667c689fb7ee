package org.webinar.tests;

/** The story on Payara Micro, as the first command starts it. */
class StoryOnMicroIT extends Story {
    StoryOnMicroIT() {
        super(MicroProduct::start);
    }
}
