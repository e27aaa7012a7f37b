package org.kith;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Production.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.visitor.For;
import org.kith.visitor.ForEveryone;

/** What is reached from outside: for whom it is, and what it may change. */
class ResourcesTest {

    /** Called outside of any transaction: while a launch is on its way, or by whoever tries a second time. */
    private static final Set<String> STANDING_ALONE =
            Set.of("Attempts.keep", "Attempts.forgetOld", "Platforms.launched", "Platforms.register");

    /** A login only begins; its note of an attempt is worth nothing without the LMS's answer. */
    private static final Set<String> MAY_WRITE = Set.of("LoginResource.beginByLink");

    @Test
    void everyResourceMethodSaysForWhomItIs() {
        methods()
                .that(DescribedPredicate.describe("answer requests", ResourcesTest::answersRequests))
                .should(have(DescribedPredicate.describe("@For or @ForEveryone", ResourcesTest::saysForWhom)))
                .because("what says nothing is refused to all (package-info of org.kith.visitor, rule 2)")
                .check(CLASSES);
    }

    @Test
    void formsAndLinksNeedNoMoreThanGetAndPost() {
        noMethods()
                .should()
                .beAnnotatedWith(PUT.class)
                .orShould()
                .beAnnotatedWith(DELETE.class)
                .orShould()
                .beAnnotatedWith(PATCH.class)
                .because("an action is a thing created, undoing it is another noun")
                .check(CLASSES);
    }

    @Test
    void resourcesArePublicAndLiveForOneRequest() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .bePublic()
                .andShould()
                .beAnnotatedWith(RequestScoped.class)
                .because("JAX-RS makes only public ones, and their path parameters are fields")
                .check(CLASSES);
    }

    @Test
    void transactionsBeginAtAPostOrStandForThemselves() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should(have(DescribedPredicate.describe(
                        "@POST in a resource, or a transaction of their own, or a call outside of any, or nothing that writes",
                        ResourcesTest::mayBegin)))
                .because("one request is one transaction; what must outlive it says REQUIRES_NEW")
                .check(CLASSES);
    }

    @Test
    void transactionsAreDeclaredMethodByMethod() {
        classes()
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .because("a GET of the same class would get one too")
                .check(CLASSES);
    }

    @Test
    void aGetChangesNothing() {
        Stream<String> changing = CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(GET.class))
                .filter(method -> !MAY_WRITE.contains(name(method)))
                .flatMap(method -> new Reach(method).writes().map(way -> name(method) + " by " + way));

        assertThat(changing)
                .as("browsers and LMSs load pages again and ahead as they like")
                .isEmpty();
    }

    private static boolean answersRequests(JavaMethod method) {
        return method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class);
    }

    private static boolean saysForWhom(JavaMethod method) {
        return Stream.of(For.class, ForEveryone.class)
                .anyMatch(
                        who -> method.isAnnotatedWith(who) || method.getOwner().isAnnotatedWith(who));
    }

    private static boolean mayBegin(JavaMethod method) {
        boolean post = method.isAnnotatedWith(POST.class) && method.getOwner().isAnnotatedWith(Path.class);
        TxType how = method.getAnnotationOfType(Transactional.class).value();
        return post || how == TxType.REQUIRES_NEW || STANDING_ALONE.contains(name(method)) || onlyReads(method);
    }

    /** For the sake of one connection: a refusal on the way leaves nothing to be undone. */
    private static boolean onlyReads(JavaMethod method) {
        return List.of(method.getAnnotationOfType(Transactional.class).dontRollbackOn())
                        .contains(RuntimeException.class)
                && new Reach(method).writes().findAny().isEmpty();
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
