package org.webinar.tests;

/** The story on Payara Server, with the EAR. */
class StoryOnServerIT extends Story {
    StoryOnServerIT() {
        super(ServerProduct::start);
    }
}
