package org.kith.conferences.calls;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.planning.CourseGuardians;
import org.kith.families.ClassLists;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.households.Link;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.Visitor;

/** Puts together the page on which a teacher offers a call to a family without a meeting. */
@Shared
public class OfferPage {

    private final CourseGuardians guardians;
    private final Offers offers;
    private final Visitor visitor;
    private final Reader reader;
    private final Clock clock;

    @Inject
    ClassLists lists;

    @Inject
    Families families;

    @Inject
    Reach reach;

    @Inject
    OfferPage(CourseGuardians guardians, Offers offers, Visitor visitor, Reader reader, Clock clock) {
        this.guardians = guardians;
        this.offers = offers;
        this.visitor = visitor;
        this.reader = reader;
        this.clock = clock;
    }

    /** @throws NotFound if nobody of this id is a student here */
    Named student(UUID id) {
        return lists.student(visitor.course(), id).named();
    }

    Page show(RoundFacts round, UUID student, Optional<String> said) {
        OfferView view = new OfferView(
                round,
                new RoundTimes(reader.words(), round.zone(), clock.instant()),
                student(student),
                who(student),
                offers.ofRound(round.id()).stream()
                        .filter(offer -> offer.meeting().child().equals(student))
                        .toList(),
                said);
        return Page.of("conferences/offer", view, reader.words().text("offer.title"))
                .at(view.path());
    }

    private List<OfferView.Who> who(UUID student) {
        List<UUID> ids = guardians.of(visitor.course(), List.of(student)).stream()
                .map(Link::guardian)
                .toList();
        Map<UUID, Named> names = families.named(ids);
        return ids.stream()
                .map(id -> new OfferView.Who(
                        names.getOrDefault(id, new Named(id, Optional.empty(), Optional.empty())), reach.of(id)))
                .toList();
    }
}
