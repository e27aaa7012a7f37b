package org.kith.conferences.interpreting;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.page.HomeLanguages;
import org.kith.page.Words;

/** What those who meet are told about the interpreter. */
@Shared
public class InterpretersThere {

    private final Placements placements;
    private final Interpreters interpreters;

    @Inject
    InterpretersThere(Placements placements, Interpreters interpreters) {
        this.placements = placements;
        this.interpreters = interpreters;
    }

    /** "An interpreter for Spanish will be there."; empty while nobody is placed. */
    public Optional<String> sentence(ClaimFacts meeting, Words words) {
        return Optional.ofNullable(sentences(List.of(meeting), words).get(meeting.id()));
    }

    /** By the id of the meeting; without those at which nobody is placed. */
    public Map<UUID, String> sentences(Collection<ClaimFacts> meetings, Words words) {
        List<ClaimFacts> asking = meetings.stream()
                .filter(meeting -> !meeting.wish().needs().interpreter().isEmpty())
                .toList();
        Map<UUID, Placed> placed = asking.isEmpty() ? Map.of() : placements.of(asking);
        Map<UUID, InterpreterWay> ways = interpreters.ways(
                placed.values().stream().map(one -> one.chosen().interpreter()).toList());
        Map<UUID, String> sentences = new HashMap<>();
        placed.values().forEach(one -> {
            InterpreterWay way = ways.getOrDefault(one.chosen().interpreter(), InterpreterWay.IN_PERSON);
            sentences.put(
                    one.claim(),
                    words.text("meet.interpreter." + way.key(), HomeLanguages.name(one.language(), words)));
        });
        return sentences;
    }
}
