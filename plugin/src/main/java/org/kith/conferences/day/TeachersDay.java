package org.kith.conferences.day;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.visitor.SchoolTime;
import org.kith.visitor.Visitor;

/** Finds what of the conferences waits for the teachers of the visitor's course. */
@Shared
public class TeachersDay {

    private final MeetingDays days;
    private final SharedNotes notes;
    private final Families families;
    private final SchoolTime school;
    private final Visitor visitor;

    @Inject
    TeachersDay(MeetingDays days, SharedNotes notes, Families families, SchoolTime school, Visitor visitor) {
        this.days = days;
        this.notes = notes;
        this.families = families;
        this.school = school;
        this.visitor = visitor;
    }

    public DayNews news() {
        List<NoteFacts> due = notes.due(visitor.course(), school.today());
        Map<UUID, Named> names = families.named(due.stream()
                .map(NoteFacts::meeting)
                .flatMap(meeting -> Stream.of(meeting.child(), meeting.home().guardian()))
                .distinct()
                .toList());
        return new DayNews(
                days.today(),
                days.visitsToday(),
                due.stream().map(note -> due(note, names)).toList());
    }

    private static DayNews.Due due(NoteFacts note, Map<UUID, Named> names) {
        return new DayNews.Due(
                "/panel/rounds/" + note.meeting().round() + "/meetings/" + note.claim(),
                name(names, note.meeting().child()),
                name(names, note.meeting().home().guardian()),
                note.text().agreed(),
                note.text().followUp().orElseThrow());
    }

    private static String name(Map<UUID, Named> names, UUID person) {
        return Optional.ofNullable(names.get(person)).flatMap(Named::fullName).orElse("");
    }
}
