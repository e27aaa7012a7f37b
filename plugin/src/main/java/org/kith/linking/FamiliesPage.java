package org.kith.linking;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.families.Enrolled;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.linking.requests.LinkRequests;
import org.kith.linking.requests.OpenRequest;
import org.kith.page.HomeLanguages;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** Puts together the families of the visitor's course: those of whom we can reach nobody first. */
@Shared
class FamiliesPage {

    private final Visitor visitor;
    private final CourseFamilies course;
    private final Families families;
    private final LinkRequests requests;
    private final Paper paper;
    private final Reader reader;
    private final Clock clock;

    @Inject
    FamiliesPage(
            Visitor visitor,
            CourseFamilies course,
            Families families,
            LinkRequests requests,
            Paper paper,
            Reader reader,
            Clock clock) {
        this.visitor = visitor;
        this.course = course;
        this.families = families;
        this.requests = requests;
        this.paper = paper;
        this.reader = reader;
        this.clock = clock;
    }

    Page page(FamilyFilter filter, Optional<Said> said) {
        UUID here = visitor.course();
        List<Enrolled> everybody = course.everybody(here);
        List<Family> all = course.of(here, with(everybody, Standing.STUDENT)).stream()
                .map(this::withoutLimitsOfOwn)
                .toList();
        Map<Boolean, List<Family>> found = found(all, filter);
        FamiliesView view = new FamiliesView(
                families.courseTitle(here),
                count(all, with(everybody, Standing.UNCONFIRMED).size()),
                filter,
                found.getOrDefault(false, List.of()),
                found.getOrDefault(true, List.of()),
                languages(all),
                waiting(here),
                paper.unused(here),
                said);
        return Page.of("linking/families", view, reader.words().text("teacher.title"))
                .at(FamiliesView.PATH);
    }

    /** Those who are wanted, by whether somebody of theirs is reached. */
    private Map<Boolean, List<Family>> found(List<Family> all, FamilyFilter filter) {
        Instant now = clock.instant();
        return all.stream()
                .filter(family -> filter.wants(family, now))
                .collect(Collectors.partitioningBy(Family::isReached));
    }

    /** Rule 7. */
    private Family withoutLimitsOfOwn(Family family) {
        boolean own = family.guardians().stream()
                .anyMatch(guardian -> guardian.facts().records().contains(visitor.person()));
        return own ? family.withoutLimits() : family;
    }

    private static FamiliesView.Count count(List<Family> all, int unknown) {
        int reached = (int) all.stream().filter(Family::isReached).count();
        return new FamiliesView.Count(all.size(), reached, unknown);
    }

    private List<FamiliesView.Waiting> waiting(UUID here) {
        List<OpenRequest> open = requests.open(here);
        Map<UUID, Named> named =
                families.named(open.stream().map(OpenRequest::person).toList());
        return open.stream()
                .map(request -> new FamiliesView.Waiting(
                        request,
                        Optional.ofNullable(named.get(request.person()))
                                .flatMap(Named::fullName)
                                .orElse("")))
                .toList();
    }

    private static List<Enrolled> with(List<Enrolled> everybody, Standing standing) {
        return everybody.stream()
                .filter(one -> one.active() && one.standing() == standing)
                .toList();
    }

    private List<String> languages(List<Family> all) {
        return all.stream()
                .flatMap(family -> family.guardians().stream())
                .map(guardian -> guardian.facts().reads())
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted((one, other) ->
                        HomeLanguages.name(one, reader.words()).compareTo(HomeLanguages.name(other, reader.words())))
                .toList();
    }
}
