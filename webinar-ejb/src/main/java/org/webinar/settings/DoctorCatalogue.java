package org.webinar.settings;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The settings of the server doctor. */
public final class DoctorCatalogue {
    /** When the daily examination is due. */
    public static final Setting<Optional<LocalTime>> DAILY = Setting.of(
            "webinar.doctor.daily",
            "05:00",
            DoctorCatalogue::time,
            "Time of the day from which on the server doctor looks at everything by itself, once (`HH:MM`, in `TIME_ZONE`);"
                    + " `never` for not at all.");

    private DoctorCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(DAILY);
    }

    private static Optional<LocalTime> time(String text) {
        return text.strip().equals("never") ? Optional.empty() : Optional.of(LocalTime.parse(text.strip()));
    }
}
