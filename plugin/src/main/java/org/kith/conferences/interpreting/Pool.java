package org.kith.conferences.interpreting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.conferences.Span;
import org.kith.conferences.packing.Interpreter;

/** Who may be asked, and what they do already. @param busy with other meetings */
record Pool(List<InterpreterFacts> interpreters, List<Placed> busy) {

    Pool {
        interpreters = interpreters.stream().filter(one -> !one.paused()).toList();
        busy = List.copyOf(busy);
    }

    Pool busyWith(List<Placed> more) {
        List<Placed> all = new ArrayList<>(busy);
        all.addAll(more);
        return new Pool(interpreters, all);
    }

    boolean has(UUID interpreter) {
        return interpreters.stream().anyMatch(one -> one.id().equals(interpreter));
    }

    /** Those who have a line free, as the packing knows them. */
    List<Interpreter> on(LocalDate day, ZoneId zone) {
        return interpreters.stream()
                .flatMap(one -> free(one, one.offer().hours(Set.of(day), zone)).stream())
                .toList();
    }

    /** Who is there, speaks the language and has a line free at this time; people before telephones. */
    List<InterpreterFacts> free(InterpretedMeeting meeting) {
        return free(meeting.language(), meeting.claim().time(), meeting.round().zone());
    }

    boolean isAnybodyFree(String language, Span when, ZoneId zone) {
        return !free(language, when, zone).isEmpty();
    }

    private List<InterpreterFacts> free(String language, Span when, ZoneId zone) {
        return interpreters.stream()
                .filter(one -> one.offer().languages().contains(language))
                .filter(one -> isThere(one, when, zone))
                .filter(one -> line(one.id(), 1, when).isPresent())
                .sorted((one, other) ->
                        Boolean.compare(one.offer().isRemote(), other.offer().isRemote()))
                .toList();
    }

    /** This line, else the lowest that is free then; empty if all are taken. */
    Optional<Chosen> line(UUID interpreter, int wished, Span when) {
        int most = interpreters.stream()
                .filter(one -> one.id().equals(interpreter))
                .mapToInt(one -> one.offer().lines() == InterpreterOffer.UNLIMITED
                        ? busy.size() + wished
                        : one.offer().lines())
                .findFirst()
                .orElse(0);
        return IntStream.concat(IntStream.of(wished), IntStream.rangeClosed(1, most))
                .filter(line -> line <= most)
                .mapToObj(line -> new Chosen(interpreter, line))
                .filter(chosen -> busy.stream().noneMatch(one -> one.isOn(chosen, when)))
                .findFirst();
    }

    private static boolean isThere(InterpreterFacts one, Span time, ZoneId zone) {
        LocalDate day = time.start().atZone(zone).toLocalDate();
        return one.offer().hours(Set.of(day), zone).stream()
                .anyMatch(open ->
                        !open.start().isAfter(time.start()) && !open.end().isBefore(time.end()));
    }

    private Optional<Interpreter> free(InterpreterFacts one, List<Span> hours) {
        InterpreterOffer offer = one.offer();
        List<Span> taken = busy.stream()
                .filter(each -> each.chosen().interpreter().equals(one.id()))
                .map(Placed::time)
                .toList();
        if (offer.lines() == 1) {
            return Optional.of(
                    new Interpreter(one.id(), offer.languages(), without(hours, taken), offer.isRemote(), 1));
        }
        int lines = offer.lines() == InterpreterOffer.UNLIMITED
                ? Interpreter.UNLIMITED
                : offer.lines() - atOnce(taken, hours);
        return lines < 1
                ? Optional.empty()
                : Optional.of(new Interpreter(one.id(), offer.languages(), hours, offer.isRemote(), lines));
    }

    /** The most of these that are at the same time, within these hours. */
    private static int atOnce(List<Span> taken, List<Span> hours) {
        List<Span> within = taken.stream()
                .filter(span -> hours.stream().anyMatch(span::overlaps))
                .toList();
        return within.stream()
                .mapToInt(span -> (int) within.stream()
                        .filter(other -> !other.start().isAfter(span.start())
                                && other.end().isAfter(span.start()))
                        .count())
                .max()
                .orElse(0);
    }

    private static List<Span> without(List<Span> hours, List<Span> taken) {
        List<Span> free = hours;
        for (Span busy : taken) {
            free = free.stream().flatMap(open -> apart(open, busy).stream()).collect(Collectors.toList());
        }
        return free;
    }

    private static List<Span> apart(Span open, Span busy) {
        if (!open.overlaps(busy)) {
            return List.of(open);
        }
        List<Span> parts = new ArrayList<>();
        if (open.start().isBefore(busy.start())) {
            parts.add(new Span(open.start(), busy.start()));
        }
        if (busy.end().isBefore(open.end())) {
            parts.add(new Span(busy.end(), open.end()));
        }
        return parts;
    }
}
