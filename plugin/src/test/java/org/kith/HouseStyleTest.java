package org.kith;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Production.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.kith.page.Refusal;
import org.kith.testing.Sources;
import org.kith.testing.Sources.Source;

/** What a machine can check of the house style (README; each rule says why). */
class HouseStyleTest {

    private static final int MOST_PARAMETERS = 4;
    private static final int MOST_LINES_OF_A_CLASS = 150;
    private static final int MOST_LINES_OF_A_METHOD = 20;

    private static final String EMPTY_NAMES =
            "Abstract.*|Base.*|.*(Manager|Helper|Helpers|Util|Utils|Impl|DTO|Dto|Base|Service|Services|Controller|Repository|Dao)";

    private static final Pattern NO_CODE = Pattern.compile("\\s*|\\s*(/?\\*|//).*|(import|package) .*");
    private static final Pattern METHOD = Pattern.compile(
            "(?m)^( {4}| {8})(?! |return |new |throw |else|[})@.*/])[^\\n=;]*\\([^;{}]*?\\)[^;{}=]*\\{\\n(.*?)\\n\\1\\}",
            Pattern.DOTALL);
    private static final Pattern FEATURE = Pattern.compile("(org\\.kith\\.\\w+).*");
    private static final Pattern STATUS =
            Pattern.compile("extends \\w*Refus(?:al|ed) \\{.*?super\\([^;]*?(\\d{3})", Pattern.DOTALL);

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching("(.*\\.)?(" + EMPTY_NAMES + ")")
                .because("such a word could stand behind any name; say what the thing is")
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        ArchRule rule = noClasses()
                .should()
                .callMethodWhere(readsTheTime())
                .because("a test must be able to say what time it is");

        rule.check(CLASSES);
    }

    @Test
    void oldDatesStayWhereALibraryWantsThem() {
        noClasses()
                .that()
                .doNotHaveSimpleName("VisitTokens")
                .and()
                .resideOutsideOfPackage("org.kith.calendar")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .because("java.time says whether it means an instant, a day or a wall time")
                .check(CLASSES);
    }

    @Test
    void nothingIsMadeAnewForEachOneThatNeedsIt() {
        noClasses()
                .should()
                .beAnnotatedWith(Dependent.class)
                .because("making trees of them was a quarter of a request's time; what keeps nothing is @Shared")
                .check(CLASSES);
    }

    @Test
    void whatIsSharedKeepsNothing() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Shared.class)
                .and()
                .areNotAnnotatedWith(Inject.class)
                .should()
                .beFinal()
                .because("many requests use it at once")
                .check(CLASSES);
    }

    @Test
    void nothingIsPrinted() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("an operator reads the log, and names must not be in it")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysThatNothingIsNull() {
        classes()
                .should(have(
                        DescribedPredicate.describe("a package that is @NullMarked", HouseStyleTest::isNullMarked)))
                .because("NullAway looks only there")
                .check(CLASSES);
    }

    @Test
    void methodsHaveFewParameters() {
        methods()
                .that(DescribedPredicate.describe("are ours", HouseStyleTest::isOurs))
                .should(have(DescribedPredicate.describe(
                        "at most " + MOST_PARAMETERS + " parameters",
                        (JavaMethod method) -> method.getRawParameterTypes().size() <= MOST_PARAMETERS)))
                .because("more of them are a record that has not been found yet")
                .check(CLASSES);
    }

    @Test
    void classesFitOnAPage() {
        Stream<String> tooLong = Sources.java().stream()
                .filter(source -> codeLines(source.text()) > MOST_LINES_OF_A_CLASS)
                .map(source -> source + " has " + codeLines(source.text()) + " lines of code");

        assertThat(tooLong).as("split it by what it is about").isEmpty();
    }

    @Test
    void methodsFitIntoAGlance() {
        Stream<String> tooLong = Sources.java().stream()
                .flatMap(source -> source.find(METHOD)
                        .filter(method -> codeLines(method.group(2)) > MOST_LINES_OF_A_METHOD)
                        .map(method -> source + ": "
                                + method.group().lines().findFirst().orElse("")));

        assertThat(tooLong).as("give its steps names").isEmpty();
    }

    @Test
    void refusalsAreFinalAndNamedForReaders() {
        classes()
                .that()
                .areAssignableTo(Refusal.class)
                .and()
                .doNotHaveSimpleName("Refusal")
                .should(have(DescribedPredicate.describe(
                        "no further kinds, or nothing but them", HouseStyleTest::isOneSentence)))
                .andShould()
                .haveSimpleNameNotEndingWith("Exception")
                .because("each is one sentence a reader is told")
                .check(CLASSES);
    }

    @Test
    void refusalsAreTheReadersNotOurMistakes() {
        Stream<String> others = Sources.java().stream()
                .flatMap(source -> source.find(STATUS).map(status -> source + " " + status.group(1)))
                .filter(refusal -> !refusal.matches(".* 4\\d\\d"));

        assertThat(others).as("a refusal is a 4xx").isEmpty();
    }

    @Test
    void everyRefusalStandsInTheContractOfItsFeature() {
        List<Source> contracts = Sources.java().stream()
                .filter(source -> source.name().endsWith("package-info.java"))
                .toList();

        Stream<JavaClass> unmentioned = CLASSES.stream()
                .filter(type -> type.isAssignableTo(Refusal.class) && !type.isEquivalentTo(Refusal.class))
                .filter(type -> contracts.stream()
                        .filter(contract -> feature(contract.packageName()).equals(feature(type.getPackageName())))
                        .noneMatch(contract -> names(contract, type)));

        assertThat(unmentioned).as("add it to the Refusals of its package-info").isEmpty();
    }

    private static DescribedPredicate<JavaCall<?>> readsTheTime() {
        DescribedPredicate<JavaCall<?>> now = target(name("now"))
                .and(target(owner(JavaClass.Predicates.resideInAPackage("java.time.."))))
                .and(target(rawParameterTypes(new Class<?>[0])));
        DescribedPredicate<JavaCall<?>> system =
                target(owner(JavaClass.Predicates.equivalentTo(System.class))).and(target(name("currentTimeMillis")));
        DescribedPredicate<JavaCall<?>> ownClock = target(owner(JavaClass.Predicates.equivalentTo(Clock.class)))
                .and(target(DescribedPredicate.describe(
                        "system", call -> call.getName().startsWith("system"))));
        return now.or(system).or(ownClock);
    }

    /** A package below {@code org.kith}, with its rooms below it. */
    private static String feature(String packageName) {
        return FEATURE.matcher(packageName).replaceFirst("$1");
    }

    private static boolean names(Source contract, JavaClass refusal) {
        Pattern whole = Pattern.compile(Pattern.quote(refusal.getName()) + "(?![\\w$])");
        return contract.find(whole).findAny().isPresent();
    }

    /** Or stands for several, with a constructor only they can call. */
    private static boolean isOneSentence(JavaClass refusal) {
        return refusal.getModifiers().contains(JavaModifier.FINAL)
                || refusal.getConstructors().stream()
                        .noneMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isNullMarked(JavaClass type) {
        return type.getPackage().isAnnotatedWith(NullMarked.class);
    }

    /** Not given by a framework's interface. */
    private static boolean isOurs(JavaMethod method) {
        return method.getOwner().getAllRawInterfaces().stream()
                .filter(type -> !type.getPackageName().startsWith("org.kith"))
                .flatMap(type -> type.getMethods().stream())
                .noneMatch(inherited -> inherited.getName().equals(method.getName()));
    }

    private static long codeLines(String text) {
        return text.lines().filter(line -> !NO_CODE.matcher(line).matches()).count();
    }
}
