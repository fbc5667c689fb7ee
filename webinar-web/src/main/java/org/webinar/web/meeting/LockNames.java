package org.webinar.web.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.webinar.meeting.Locks;
import org.webinar.meeting.Planned.Field;

/** What viewers may not do, as boxes to tick. */
final class LockNames {
    static final List<Field> ALL = List.of(
            Field.LOCK_CAM,
            Field.LOCK_MIC,
            Field.LOCK_PRIVATE_CHAT,
            Field.LOCK_PUBLIC_CHAT,
            Field.LOCK_NOTE,
            Field.LOCK_LAYOUT);

    private LockNames() {}

    /** The boxes that are ticked. */
    static String[] of(Locks locks) {
        return Stream.of(
                        locks.cam() ? Field.LOCK_CAM : null,
                        locks.mic() ? Field.LOCK_MIC : null,
                        locks.privateChat() ? Field.LOCK_PRIVATE_CHAT : null,
                        locks.publicChat() ? Field.LOCK_PUBLIC_CHAT : null,
                        locks.note() ? Field.LOCK_NOTE : null,
                        locks.layout() ? Field.LOCK_LAYOUT : null)
                .filter(lock -> lock != null)
                .map(Field::name)
                .toArray(String[]::new);
    }

    /** What ticked boxes say. */
    static Locks among(String... ticked) {
        Set<String> names = Set.of(ticked);
        return new Locks(
                names.contains(Field.LOCK_CAM.name()),
                names.contains(Field.LOCK_MIC.name()),
                names.contains(Field.LOCK_PRIVATE_CHAT.name()),
                names.contains(Field.LOCK_PUBLIC_CHAT.name()),
                names.contains(Field.LOCK_NOTE.name()),
                names.contains(Field.LOCK_LAYOUT.name()));
    }
}
