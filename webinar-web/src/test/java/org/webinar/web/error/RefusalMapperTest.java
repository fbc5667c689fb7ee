package org.webinar.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.webinar.Refusal;

/** What an address answers with when the policy says no. */
class RefusalMapperTest {

    @Test
    void every_refusal_of_the_policy_has_a_status_of_its_own_kind() {
        Map<String, Integer> found = new TreeMap<>();
        new ClassFileImporter()
                .importPackages("org.webinar.rights").stream()
                        .filter(type -> type.isAssignableTo(Refusal.class))
                        .map(JavaClass::reflect)
                        .forEach(type -> found.put(type.getSimpleName(), RefusalMapper.status(type)));
        assertThat(found)
                .containsOnly(
                        Map.entry("NotForPlanners", 403),
                        Map.entry("NotInGroup", 403),
                        Map.entry("NotOpen", 404),
                        Map.entry("NotYourMeeting", 403),
                        Map.entry("OnlyForAdministrators", 403),
                        Map.entry("OnlyForStaff", 403),
                        Map.entry("PasswordNeeded", 403),
                        Map.entry("PersonalRoomStays", 403),
                        Map.entry("RegistrationNeeded", 403),
                        Map.entry("SignInFirst", 401));
    }
}
