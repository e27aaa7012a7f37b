package org.kith.myfamily;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.answers.AnswerView;
import org.kith.answers.Answers;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.NeedsText;
import org.kith.conferences.PastMeeting;
import org.kith.conferences.PastMeetings;
import org.kith.myfamily.MyRecordView.Entry;
import org.kith.myfamily.MyRecordView.Section;
import org.kith.page.Reader;
import org.kith.page.Words;
import org.kith.visitor.SchoolTime;
import org.kith.visitor.Visitor;

/** Puts into sentences what {@link MyData} hands out about answers and conferences. */
@Shared
class MyRecord {

    private final Answers answers;
    private final Bookings bookings;
    private final PastMeetings past;
    private final MyRecordNotes notes;
    private final Reader reader;

    @Inject
    SchoolTime school;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    @Inject
    MyRecord(Answers answers, Bookings bookings, PastMeetings past, MyRecordNotes notes, Reader reader) {
        this.answers = answers;
        this.bookings = bookings;
        this.past = past;
        this.notes = notes;
        this.reader = reader;
    }

    /** Those in which something is kept. */
    List<Section> sections() {
        UUID me = visitor.person();
        return Stream.of(
                        new Section("family.record.answers", answers(me)),
                        new Section("family.record.meetings", meetings(me)),
                        new Section("family.record.visits", notes.visits(me)),
                        new Section("family.record.notes", notes.notes(me)),
                        new Section("family.record.asked", notes.asked(me)))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private List<Entry> answers(UUID me) {
        return answers.allOf(me).stream().map(this::answer).toList();
    }

    private Entry answer(AnswerView answer) {
        Words words = reader.words();
        Stream<String> replies = answer.replies().stream()
                .map(reply -> words.text("family.record.reply", moment(reply.at()), reply.sentence()));
        return new Entry(
                words.text(
                        "family.record.line",
                        moment(answer.at()),
                        words.text("answer.given." + answer.kind().key())),
                Stream.concat(said("family.record.said", answer.sentence()), replies)
                        .toList());
    }

    private List<Entry> meetings(UUID me) {
        return Stream.concat(
                        bookings.ofGuardian(me, clock.instant()).stream()
                                .filter(ClaimFacts::isBooked)
                                .map(this::meeting),
                        past.ofGuardian(me).stream().map(this::past))
                .toList();
    }

    private Entry meeting(ClaimFacts claim) {
        Words words = reader.words();
        List<String> more = new ArrayList<>(NeedsText.IN_FULL.of(claim.wish().needs(), words));
        said("family.record.topic", claim.wish().topic()).forEach(more::add);
        said("family.record.phone", claim.wish().phone()).forEach(more::add);
        return new Entry(
                words.text(
                        "family.record.line",
                        moment(claim.time().start()),
                        words.text("mode." + claim.mode().key())),
                more);
    }

    private Entry past(PastMeeting meeting) {
        String ended = reader.words()
                .text(
                        "meet.past." + meeting.parting().ending().name(),
                        moment(meeting.time().start()),
                        moment(meeting.at()));
        return new Entry(
                ended, said("family.record.said", meeting.parting().reason()).toList());
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
