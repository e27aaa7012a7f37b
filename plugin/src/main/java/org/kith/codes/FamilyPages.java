package org.kith.codes;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.families.ClassLists;
import org.kith.families.Enrolled;
import org.kith.families.Named;
import org.kith.households.Households;
import org.kith.page.Language;
import org.kith.page.NotFound;
import org.kith.school.SchoolRules;
import org.kith.visitor.Visitor;

/** Chooses whose pages are printed, and makes the codes that are missing, in the caller's transaction. */
@Shared
class FamilyPages {

    private final Codes codes;
    private final Homes homes;
    private final PageLanguages languages;
    private final ClassLists lists;
    private final Households households;

    @Inject
    SchoolRules school;

    @Inject
    Visitor visitor;

    @Inject
    FamilyPages(Codes codes, Homes homes, PageLanguages languages, ClassLists lists, Households households) {
        this.codes = codes;
        this.homes = homes;
        this.languages = languages;
        this.lists = lists;
        this.households = households;
    }

    /** @return the codes to print, new ones and those that work already */
    List<UUID> make(PagesForm form) {
        List<Dwelling> wanted = wanted(form);
        Map<UUID, List<CodeState>> known = codes.statesOf(visitor.course());
        Map<Dwelling, Language> spoken = languages.of(wanted);
        Language usual = school.rules(visitor.visit().platform()).language();
        List<UUID> made = new ArrayList<>();
        for (Dwelling home : wanted) {
            Language language = form.language().orElse(spoken.getOrDefault(home, usual));
            made.add(live(known, home).orElseGet(() -> fresh(home, language)));
        }
        return List.copyOf(made);
    }

    private UUID fresh(Dwelling home, Language language) {
        UUID household = home.household()
                .orElseGet(() -> households.found(visitor.visit().platform()));
        return codes.make(visitor.visit(), new Dwelling(home.student(), Optional.of(household)), language)
                .id();
    }

    private Optional<UUID> live(Map<UUID, List<CodeState>> known, Dwelling home) {
        Optional<UUID> live = known.getOrDefault(home.student(), List.of()).stream()
                .filter(state -> state.live() && state.home().equals(home))
                .map(CodeState::id)
                .findFirst();
        live.ifPresent(id -> codes.print(visitor.course(), id));
        return live;
    }

    private List<Dwelling> wanted(PagesForm form) {
        return switch (form.who()) {
            case UNREACHED ->
                everybody().filter(this::isUnreached).flatMap(this::homes).toList();
            case EVERYBODY -> everybody().flatMap(this::homes).toList();
            case TICKED ->
                form.ticked.stream().map(this::known).flatMap(this::homes).toList();
            case STUDENT -> chosen(student(form), form.home());
            case ANOTHER_HOME -> List.of(new Dwelling(student(form), Optional.empty()));
        };
    }

    private List<Dwelling> chosen(UUID student, Optional<UUID> household) {
        List<Dwelling> all = homes(student)
                .filter(home -> household.isEmpty() || home.household().equals(household))
                .toList();
        if (all.isEmpty()) {
            throw new NotFound();
        }
        return all;
    }

    /** The open homes of this student; for one whom nobody is linked to, the home of the last page, or a new one. */
    private Stream<Dwelling> homes(UUID student) {
        List<KnownHome> known = homes.of(student);
        if (known.isEmpty()) {
            return Stream.of(new Dwelling(student, pagedHome(student)));
        }
        return known.stream().filter(home -> !home.closed()).map(KnownHome::home);
    }

    private Optional<UUID> pagedHome(UUID student) {
        return codes.statesOf(visitor.course()).getOrDefault(student, List.of()).stream()
                .filter(state -> state.times().used().isEmpty())
                .findFirst()
                .flatMap(state -> state.home().household());
    }

    private boolean isUnreached(UUID student) {
        return homes.of(student).isEmpty();
    }

    private Stream<UUID> everybody() {
        return lists.students(visitor.course()).stream().map(Enrolled::named).map(Named::id);
    }

    private UUID student(PagesForm form) {
        return known(form.student());
    }

    private UUID known(UUID student) {
        return lists.student(visitor.course(), student).named().id();
    }
}
