package org.kith.conferences.visits;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.conferences.KeptMeeting;
import org.kith.conferences.Meeting;
import org.kith.conferences.Span;

/**
 * A visit to a family. Life: asked for with a place and some times; answered with one of them, which agrees, or with another, to which the
 * family says yes; it stands once two people are named; gone when either side gives it up. Its place is erased when it is over.
 */
@Entity
@Table(name = "home_visit")
class HomeVisit {

    @Id
    private UUID id;

    @Embedded
    private KeptMeeting about;

    @Enumerated(EnumType.STRING)
    private VisitState state = VisitState.ASKED;

    @Enumerated(EnumType.STRING)
    private VisitKind kind;

    private String place;
    private String wish;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    private String answer = "";

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    private int sequence;

    @Version
    private long version;

    @OneToMany(mappedBy = "visit", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    private List<VisitTime> times = new ArrayList<>();

    @OneToMany(mappedBy = "visit", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    private List<HomeVisitor> staff = new ArrayList<>();

    protected HomeVisit() {}

    HomeVisit(Meeting meeting, VisitPlan plan, Instant now) {
        this.id = UUID.randomUUID();
        this.about = new KeptMeeting(meeting);
        this.madeAt = now;
        this.kind = plan.kind();
        this.place = plan.place();
        this.wish = plan.wish();
        this.changedAt = now;
        plan.times().forEach(time -> times.add(new VisitTime(this, time)));
    }

    /** By one of the teachers, who comes. A time that the family has proposed is agreed with that; another one is offered. */
    void answer(Answer said, Instant now) {
        Span time = said.time();
        boolean agreed = times.stream().anyMatch(one -> one.start().equals(said.start()))
                || state == VisitState.AGREED && said.start().equals(startsAt);
        state = agreed ? VisitState.AGREED : VisitState.OFFERED;
        startsAt = time.start();
        endsAt = time.end();
        answer = said.words();
        staff.removeIf(one -> !said.staff().contains(one.person()));
        staff.forEach(one -> one.comes(time));
        said.staff().stream()
                .filter(person -> staff.stream().noneMatch(one -> one.person().equals(person)))
                .forEach(person -> staff.add(new HomeVisitor(this, person, time)));
        changes(now);
    }

    /** The family says yes to the time that was offered. @throws VisitOver if none is, or it has begun */
    void accept(Instant now) {
        if (state != VisitState.OFFERED
                || !time().filter(span -> span.start().isAfter(now)).isPresent()) {
            throw new VisitOver();
        }
        state = VisitState.AGREED;
        changes(now);
    }

    /** Of those who live elsewhere now. */
    void comes(Meeting meeting) {
        about = new KeptMeeting(meeting);
    }

    /** These do not come. */
    void leave(Collection<UUID> people, Instant now) {
        staff.removeIf(one -> people.contains(one.person()));
        changes(now);
    }

    private void changes(Instant now) {
        changedAt = now;
        sequence++;
    }

    private Optional<Span> time() {
        return Optional.ofNullable(startsAt)
                .flatMap(start -> Optional.ofNullable(endsAt).map(end -> new Span(start, end)));
    }

    UUID id() {
        return id;
    }

    VisitFacts facts() {
        return new VisitFacts(
                id,
                about.meeting(),
                state,
                new VisitPlan(
                        kind, place, wish, times.stream().map(VisitTime::start).toList()),
                time(),
                staff.stream().map(HomeVisitor::person).toList(),
                answer,
                changedAt,
                sequence);
    }
}
