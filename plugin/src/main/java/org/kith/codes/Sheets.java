package org.kith.codes;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.Meeting;
import org.kith.conferences.booking.ComingMeeting;
import org.kith.conferences.booking.ComingMeetings;
import org.kith.families.ClassLists;
import org.kith.families.Enrolled;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.platforms.OwnAddress;
import org.kith.visitor.SchoolTime;
import org.kith.visitor.Visitor;
import org.kith.weeks.PublishedCard;
import org.kith.weeks.SchoolWeek;
import org.kith.weeks.Weeks;

/** Puts together the pages of paper of the visitor's course: of codes that work, and of no others. */
@Shared
class Sheets {

    private final Codes codes;
    private final Homes homes;
    private final Families families;
    private final ClassLists lists;
    private final Weeks weeks;

    @Inject
    OwnAddress own;

    @Inject
    ComingMeetings meetings;

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    SchoolTime time;

    @Inject
    Clock clock;

    @Inject
    Sheets(Codes codes, Homes homes, Families families, ClassLists lists, Weeks weeks) {
        this.codes = codes;
        this.homes = homes;
        this.families = families;
        this.lists = lists;
        this.weeks = weeks;
    }

    /** @param path where they are found again */
    Page page(Predicate<CodeState> wanted, String path) {
        SchoolWeek week = SchoolWeek.current(clock, time.zone());
        SheetsView view = new SheetsView(
                families.courseTitle(visitor.course()),
                families.teachersOf(visitor.course()).stream()
                        .flatMap(teacher -> teacher.fullName().stream())
                        .collect(Collectors.joining(", ")),
                week,
                own.base().toString().replaceFirst("^https?://", "") + "/f",
                sheets(wanted, weeks.published(visitor.course(), week).stream().findFirst()));
        return Page.of("codes/sheets", view, reader.words().text("sheets.title"))
                .at(path);
    }

    /** In the order of the class list, as a teacher hands them out. */
    private List<Sheet> sheets(Predicate<CodeState> wanted, Optional<PublishedCard> card) {
        List<Named> students =
                lists.students(visitor.course()).stream().map(Enrolled::named).toList();
        Map<UUID, List<CodeState>> states = codes.statesOf(visitor.course());
        Map<UUID, String> texts = codes.texts(visitor.course());
        Map<Dwelling, List<String>> guardians =
                guardians(students.stream().map(Named::id).toList());
        Known known = new Known(texts, guardians, meetings.of(visitor.course()), card);
        List<Sheet> sheets = new ArrayList<>();
        for (Named student : students) {
            states.getOrDefault(student.id(), List.of()).stream()
                    .filter(state -> state.live() && wanted.test(state))
                    .forEach(state -> sheets.add(sheet(student, state, known)));
        }
        return sheets;
    }

    private Sheet sheet(Named student, CodeState state, Known known) {
        String code = known.texts().getOrDefault(state.id(), "");
        return new Sheet(
                state,
                student,
                known.guardians().getOrDefault(state.home(), List.of()),
                code,
                QrPicture.of(own.base() + "/f/" + code),
                known.card(),
                known.coming().stream()
                        .filter(meeting -> isOf(state.home(), meeting.meeting()))
                        .limit(Sheet.MOST_MEETINGS)
                        .toList());
    }

    /** Of the whole course. @param texts of codes, by their ids */
    private record Known(
            Map<UUID, String> texts,
            Map<Dwelling, List<String>> guardians,
            List<ComingMeeting> coming,
            Optional<PublishedCard> card) {}

    /** What another home of the child has booked is not on the page. */
    private static boolean isOf(Dwelling home, Meeting meeting) {
        return meeting.child().equals(home.student())
                && home.household().filter(meeting::isOf).isPresent();
    }

    private Map<Dwelling, List<String>> guardians(Collection<UUID> students) {
        List<KnownHome> known =
                homes.of(students).values().stream().flatMap(List::stream).toList();
        Map<UUID, Named> names = families.named(
                known.stream().flatMap(home -> home.guardians().stream()).toList());
        return known.stream()
                .collect(Collectors.toMap(KnownHome::home, home -> names(home.guardians(), names), (one, same) -> one));
    }

    static List<String> names(List<UUID> people, Map<UUID, Named> names) {
        return people.stream()
                .flatMap(id -> Optional.ofNullable(names.get(id)).flatMap(Named::fullName).stream())
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
