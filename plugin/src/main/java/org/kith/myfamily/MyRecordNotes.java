package org.kith.myfamily;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.asking.Askings;
import org.kith.conferences.day.NoteFacts;
import org.kith.conferences.lunch.LunchGuests;
import org.kith.conferences.visits.EndedVisits;
import org.kith.conferences.visits.HomeVisits;
import org.kith.conferences.visits.VisitFacts;
import org.kith.conferences.waiting.Waits;
import org.kith.families.Families;
import org.kith.myfamily.MyRecordView.Entry;
import org.kith.page.Reader;
import org.kith.page.Words;
import org.kith.visitor.SchoolTime;

/** Puts into sentences what stands beside a guardian's meetings: visits, notes, and what the school asked or offered. */
@Shared
class MyRecordNotes {

    private final MyNotes notes;
    private final HomeVisits visits;
    private final EndedVisits ended;
    private final SchoolTime school;
    private final Reader reader;

    @Inject
    Waits waits;

    @Inject
    LunchGuests lunches;

    @Inject
    Askings askings;

    @Inject
    Families families;

    @Inject
    MyRecordNotes(MyNotes notes, HomeVisits visits, EndedVisits ended, SchoolTime school, Reader reader) {
        this.notes = notes;
        this.visits = visits;
        this.ended = ended;
        this.school = school;
        this.reader = reader;
    }

    List<Entry> visits(UUID me) {
        List<UUID> records = families.recordsOf(me);
        return Stream.concat(
                        visits.ofGuardian(records).stream().map(this::visit),
                        ended.ofGuardian(records).stream()
                                .map(visit -> line(
                                        "family.record.called-off",
                                        moment(visit.time().start()),
                                        moment(visit.ended()))))
                .toList();
    }

    private Entry visit(VisitFacts visit) {
        Words words = reader.words();
        List<String> more = new ArrayList<>();
        visit.plan().times().forEach(time -> more.add(words.text("family.record.proposed", moment(time))));
        said("family.record.place", visit.plan().place()).forEach(more::add);
        said("family.record.said", visit.plan().wish()).forEach(more::add);
        said("family.record.answered", visit.answer()).forEach(more::add);
        String when = visit.time()
                .map(time -> moment(time.start()))
                .orElseGet(() -> words.text("visit.state." + visit.state().key()));
        return new Entry(
                words.text(
                        "family.record.line",
                        when,
                        words.text("visit.kind." + visit.plan().kind().key())),
                more);
    }

    List<Entry> notes(UUID me) {
        return notes.notes(me).stream().map(this::note).toList();
    }

    private Entry note(NoteFacts note) {
        List<String> more = new ArrayList<>();
        said("family.record.said", note.text().said()).forEach(more::add);
        said("family.record.agreed", note.text().agreed()).forEach(more::add);
        note.text()
                .followUp()
                .map(day ->
                        reader.words().text("story.follow-up", reader.words().day(day)))
                .ifPresent(more::add);
        return new Entry(reader.words().text("family.record.note", moment(note.at())), more);
    }

    /** What the school asked or offered, and what the family waits for. */
    List<Entry> asked(UUID me) {
        Stream<Entry> calls =
                askings.ofGuardian(me).stream().map(asked -> line("family.record.asked-to-choose", moment(asked.at())));
        Stream<Entry> places = waits.ofGuardian(me).stream()
                .map(place -> new Entry(
                        reader.words()
                                .text(
                                        "family.record.waiting",
                                        moment(place.entry().joined())),
                        said("family.record.topic", place.entry().wish().topic())
                                .toList()));
        return Stream.of(offered(me), calls, places).flatMap(each -> each).toList();
    }

    private Stream<Entry> offered(UUID me) {
        Stream<Entry> offers = notes.offers(me).stream()
                .map(offer -> new Entry(
                        reader.words()
                                .text(
                                        offer.isCall() ? "family.record.call" : "family.record.visit",
                                        moment(offer.at())),
                        said("family.record.said", offer.wish()).toList()));
        Stream<Entry> invitations = lunches.of(me).stream()
                .map(own -> new Entry(
                        reader.words()
                                .text(
                                        "family.record.lunch",
                                        moment(own.lunch().plan().begins())),
                        said("family.record.said", own.guest().words()).toList()));
        return Stream.concat(offers, invitations);
    }

    private Entry line(String key, Object... values) {
        return Entry.of(reader.words().text(key, values));
    }

    private Stream<String> said(String key, String typed) {
        return Stream.of(typed)
                .filter(text -> !text.isEmpty())
                .map(text -> reader.words().text(key, text));
    }

    private String moment(Instant at) {
        return reader.words().moment(at, school.zone());
    }
}
