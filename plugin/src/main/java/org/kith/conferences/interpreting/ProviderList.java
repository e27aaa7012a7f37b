package org.kith.conferences.interpreting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.file.CsvText;
import org.kith.page.HomeLanguages;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.page.Words;
import org.kith.visitor.Visitor;

/** What a provider has to know: when, where, which language, how many people. Nothing of whom it is about. */
@Shared
class ProviderList {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final List<String> COLUMNS =
            List.of("day", "from", "until", "interpreter", "language", "how", "place", "people");

    private final Visitor visitor;
    private final InterpretedMeetings meetings;
    private final Interpreters interpreters;
    private final Reader reader;

    @Inject
    ProviderList(Visitor visitor, InterpretedMeetings meetings, Interpreters interpreters, Reader reader) {
        this.visitor = visitor;
        this.meetings = meetings;
        this.interpreters = interpreters;
        this.reader = reader;
    }

    Page page(String provider) {
        List<ProviderView.Line> all = lines();
        TreeSet<String> providers =
                all.stream().map(line -> line.who().offer().provider()).collect(Collectors.toCollection(TreeSet::new));
        ProviderView view = new ProviderView(provider, providers, of(provider, all));
        return Page.of("conferences/interpreting-sheet", view, reader.words().text("interpreting.sheet.title"))
                .at(InterpretingResource.PATH + "/sheet");
    }

    String file(String provider) {
        Words words = reader.words();
        CsvText csv = new CsvText(',');
        csv.line(COLUMNS.stream()
                .map(column -> words.text("interpreting.csv.column." + column))
                .toList());
        of(provider, lines()).forEach(line -> csv.line(line(line, words)));
        return csv.text();
    }

    private List<ProviderView.Line> lines() {
        UUID platform = visitor.visit().platform();
        Map<UUID, InterpreterFacts> all =
                interpreters.of(platform).stream().collect(Collectors.toMap(InterpreterFacts::id, Function.identity()));
        return meetings.of(Circle.school(platform)).stream()
                .flatMap(meeting -> meeting
                        .placed()
                        .flatMap(placed ->
                                Optional.ofNullable(all.get(placed.chosen().interpreter())))
                        .map(who -> new ProviderView.Line(meeting, who))
                        .stream())
                .toList();
    }

    private static List<ProviderView.Line> of(String provider, List<ProviderView.Line> all) {
        return all.stream()
                .filter(line -> line.who().offer().provider().equals(provider))
                .toList();
    }

    private static List<String> line(ProviderView.Line line, Words words) {
        InterpretedMeeting meeting = line.meeting();
        return List.of(
                meeting.day().toString(),
                clock(meeting, meeting.claim().time().start()),
                clock(meeting, meeting.claim().time().end()),
                line.who().offer().name(),
                HomeLanguages.name(meeting.language(), words),
                words.text("interpreters.way." + line.who().offer().way().key()),
                line.where(words),
                String.valueOf(meeting.people()));
    }

    private static String clock(InterpretedMeeting meeting, Instant instant) {
        return CLOCK.format(instant.atZone(meeting.round().zone()));
    }
}
