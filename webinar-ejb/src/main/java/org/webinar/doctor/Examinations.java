package org.webinar.doctor;

import java.util.List;

/** Whoever knows something that can be looked at. */
public interface Examinations {

    /** What is to be looked at now. */
    List<Examination> of(Kind kind);
}
