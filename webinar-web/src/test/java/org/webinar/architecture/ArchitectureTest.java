package org.webinar.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.nio.file.Paths;
import java.time.Instant;
import org.webinar.Outage;
import org.webinar.Port;
import org.webinar.Refusal;
import org.webinar.settings.Catalogue;

/** The rules of the house (docs/architecture.puml, design/house.md 11). Each was seen to fail once. */
@AnalyzeClasses(
        packages = "org.webinar",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutPlugins.class})
class ArchitectureTest {
    private static final String ADAPTERS = "org.webinar.adapter..";
    private static final String WEB = "org.webinar.web..";
    private static final int FEWEST_CLASSES = 100;

    private static final DescribedPredicate<JavaClass> SESSION_BEAN = new DescribedPredicate<>("session beans") {
        @Override
        public boolean test(JavaClass type) {
            return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
        }
    };

    private static final DescribedPredicate<JavaClass> RUNS_IN_A_TRANSACTION =
            new DescribedPredicate<>("run in a transaction") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isAnnotatedWith(Transactional.class)
                            || SESSION_BEAN.test(type) && !withoutTransaction(type);
                }
            };

    private static boolean withoutTransaction(JavaClass type) {
        return type.isAnnotatedWith(jakarta.ejb.TransactionManagement.class)
                || type.tryGetAnnotationOfType(TransactionAttribute.class)
                        .map(TransactionAttribute::value)
                        .filter(TransactionAttributeType.NOT_SUPPORTED::equals)
                        .isPresent();
    }

    /**
     * Plugins are strangers: they know the contracts and nothing of the house. Nor do the rules look at what tests lend
     * each other in a jar, which is no folder of test classes.
     */
    static class WithoutPlugins implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/webinar/plugin/") && !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static void the_rules_look_at_something(JavaClasses classes) {
        assertThat(classes).hasSizeGreaterThan(FEWEST_CLASSES);
    }

    @ArchTest
    static final ArchRule nobody_knows_an_adapter = noClasses()
            .that()
            .resideOutsideOfPackage(ADAPTERS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ADAPTERS);

    @ArchTest
    static final ArchRule adapters_are_not_public =
            classes().that().resideInAPackage(ADAPTERS).should().notBePublic();

    @ArchTest
    static final ArchRule features_know_no_wire = noClasses()
            .that()
            .resideOutsideOfPackages(ADAPTERS, WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "jakarta.websocket..",
                    "jakarta.json..",
                    "jakarta.mail..",
                    "java.net.http..");

    @ArchTest
    static final ArchRule adapters_are_strangers_to_each_other =
            slices().matching("org.webinar.adapter.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule the_picture_is_true = classes()
            .should(adhereToPlantUmlDiagram(
                    Paths.get("../docs/architecture.puml"), consideringOnlyDependenciesInDiagram()));

    @ArchTest
    static final ArchRule every_package_is_in_the_picture =
            classes().should(new EveryPackageIsDrawn(Paths.get("../docs/architecture.puml")));

    @ArchTest
    static final ArchRule no_circles =
            slices().matching("org.webinar.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule a_transaction_never_leaves_the_house = noClasses()
            .that(RUNS_IN_A_TRANSACTION)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Port.class);

    @ArchTest
    static final ArchRule entities_have_verbs_not_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule only_features_touch_the_database = noClasses()
            .that()
            .resideInAnyPackage(ADAPTERS, WEB)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule every_throwable_is_a_refusal_or_an_outage = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .and(not(resideInAPackage("org.webinar.spi..")))
            .should()
            .beAssignableTo(Refusal.class)
            .orShould()
            .beAssignableTo(Outage.class);

    /** Whoever reads the setting has forgotten that the request may be for another site. */
    @ArchTest
    static final ArchRule only_sites_know_the_configured_one = noClasses()
            .that()
            .resideOutsideOfPackages("org.webinar.site..", "org.webinar.settings..")
            .should()
            .accessField(Catalogue.class, "SITE_ID");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callConstructor(Thread.class, Runnable.class);

    @ArchTest
    static final ArchRule resources_are_called_resources = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .andShould()
            .resideInAPackage(WEB);

    @ArchTest
    static final ArchRule only_the_web_has_names_for_pages =
            classes().that().areAnnotatedWith(Named.class).should().resideInAPackage(WEB);

    @ArchTest
    static final ArchRule names_keep_their_promise = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Bean|Dto|Dao)");

    @ArchTest
    static final ArchRule doors_are_open = methods()
            .that()
            .areDeclaredInClassesThat(SESSION_BEAN)
            .and()
            .areNotPrivate()
            .and()
            .areNotAnnotatedWith(Schedule.class)
            .and()
            .areNotAnnotatedWith(jakarta.annotation.PostConstruct.class)
            .should()
            .bePublic();
}
