package org.webinar.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A package that the picture forgets would escape its arrows. */
class EveryPackageIsDrawn extends ArchCondition<JavaClass> {
    private final String picture;

    EveryPackageIsDrawn(Path diagram) {
        super("be in the picture");
        try {
            picture = Files.readString(diagram);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String feature = type.getPackageName().replaceFirst("^(org\\.webinar(?:\\.[a-z]+)?).*", "$1");
        boolean drawn = picture.contains("<<" + feature + "..>>") || picture.contains("<<" + feature + ">>");
        if (!drawn) {
            events.add(SimpleConditionEvent.violated(type, feature + " is not in docs/architecture.puml"));
        }
    }
}
