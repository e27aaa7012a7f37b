package org.kith;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Production.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.testing.Sources;

/** The house: who may know whom (README, decisions; package-info of org.kith). */
class ArchitectureTest {

    private static final HouseMap MAP = new HouseMap();
    private static final Pattern FEATURE = Pattern.compile("^org\\.kith\\.(\\w+)");
    private static final Pattern JPQL_SOURCE = Pattern.compile("(?:from|join|update) ([A-Z]\\w+) [a-z]\\b");

    @Test
    void everyFeatureIsOnTheMap() {
        Set<String> features = CLASSES.stream()
                .map(ArchitectureTest::feature)
                .filter(feature -> !feature.isEmpty())
                .collect(Collectors.toSet());

        assertThat(MAP.features()).containsExactlyInAnyOrderElementsOf(features);
    }

    @Test
    void featuresUseOnlyWhatTheMapSays() {
        Stream<String> strange = CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::isOffTheMap)
                .map(Dependency::getDescription);

        assertThat(strange)
                .as("change the map in package-info of org.kith first, if the arrow is a good one")
                .isEmpty();
    }

    @Test
    void featuresDoNotUseEachOtherInCircles() {
        slices().matching("org.kith.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature must be understood without those that use it")
                .check(CLASSES);
    }

    @Test
    void entitiesStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .because("other features get ids and records, so that a table can change without them")
                .check(CLASSES);
    }

    @Test
    void entitiesAreNotHandedOut() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(
                        DescribedPredicate.describe("entities", (JavaClass type) -> type.isAnnotatedWith(Entity.class)))
                .because("what leaves the package is a record, readable after the transaction has ended")
                .check(CLASSES);
    }

    /** In Java they cannot; in the text of a query nothing stops them. */
    @Test
    void queriesAreAboutTheirOwnEntities() {
        Map<String, String> homes = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .collect(Collectors.toMap(JavaClass::getSimpleName, JavaClass::getPackageName));

        Stream<String> strange = Sources.java().stream()
                .flatMap(source -> source.find(JPQL_SOURCE)
                        .map(query -> query.group(1))
                        .filter(homes::containsKey)
                        .filter(entity -> !source.packageName().equals(homes.get(entity)))
                        .map(entity -> source + " asks for " + entity));

        assertThat(strange).as("ask the feature whose table it is").isEmpty();
    }

    @Test
    void onlyQueryClassesReachTheDatabase() {
        fields().that()
                .haveRawType(EntityManager.class)
                .should()
                .beDeclaredInClassesThat(
                        DescribedPredicate.describe("are plural, such as Weeks, or keep the register", isQueryClass()))
                .because("whoever looks for a query looks there")
                .check(CLASSES);
    }

    @Test
    void theProductDoesNotKnowWhatItRunsOn() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fish.payara..",
                        "org.glassfish..",
                        "org.eclipse.persistence..",
                        "org.apache.derby..",
                        "org.postgresql..",
                        "org.flywaydb..",
                        "java.sql..",
                        "javax.sql..")
                .because("server and database are matters of webapp; the same code runs on both databases")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> isQueryClass() {
        return DescribedPredicate.describe(
                "",
                type -> type.getSimpleName().endsWith("s")
                        || Set.of("Register", "Children").contains(type.getSimpleName()));
    }

    private static boolean isOffTheMap(Dependency dependency) {
        String from = feature(dependency.getOriginClass());
        String to = feature(dependency.getTargetClass().getBaseComponentType());
        return !from.isEmpty() && !to.isEmpty() && !MAP.allows(from, to);
    }

    /** Name of the package under org.kith; empty for what is no feature. */
    private static String feature(JavaClass type) {
        Matcher feature = FEATURE.matcher(type.getPackageName());
        return feature.find() && !feature.group(1).equals("lti") ? feature.group(1) : "";
    }
}
