package org.webinar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.webinar.settings.Setting;

/** A setting that nobody reads is a promise that nobody keeps. */
class SettingsAreReadTest {
    private static final int FEWEST = 25;

    @Test
    void every_setting_is_read_by_somebody() {
        List<JavaField> settings = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.webinar").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Setting.class))
                        .toList();
        assertThat(settings).hasSizeGreaterThan(FEWEST);
        assertThat(settings).allSatisfy(setting -> assertThat(setting.getAccessesToSelf())
                .as(setting.getFullName())
                .anyMatch(access -> !access.getOriginOwner().equals(setting.getOwner())));
    }
}
