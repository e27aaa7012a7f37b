package org.kith.sis.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.households.Link;
import org.kith.households.Relation;
import org.kith.sis.match.Step.Kind;

/** What lines do to links, and what they add besides. */
final class Steps {

    private final Known known;
    private final Homes homes;
    private final Map<UUID, List<Link>> links;

    Steps(Known known, Homes homes) {
        this.known = known;
        this.homes = homes;
        this.links = known.links().stream().collect(Collectors.groupingBy(Link::student));
    }

    /** One that holds before one that has ended. */
    Optional<Link> between(Identity guardian, UUID student) {
        List<Link> theirs = links.getOrDefault(student, List.of()).stream()
                .filter(link -> guardian.known()
                        .filter(person -> person.person().equals(known.person(link)))
                        .isPresent())
                .toList();
        return Known.firstHolding(theirs.stream()).or(() -> theirs.stream().findFirst());
    }

    Step step(Matched line, Optional<Link> link, boolean moves) {
        Kind kind = link.map(this::kind).orElse(Kind.MADE);
        Relation said = line.row().guardian().relation();
        boolean unsaid = link.filter(known -> known.relation().isSaid()).isEmpty();
        return new Step(
                kind,
                line.student().orElseThrow().id(),
                line.guardian().orElseThrow(),
                homes.of(line),
                link,
                unsaid ? said : Relation.UNSAID,
                moves);
    }

    private Kind kind(Link link) {
        if (!link.holds()) {
            return known.isUndone(link) ? Kind.MADE : Kind.TAKEN_UP;
        }
        return link.isEverywhere() ? Kind.FOUND : Kind.WIDENED;
    }

    /** Ends of message keys. What is about the person is told with the first line that means them. */
    List<String> changes(Step step, boolean firstOfGuardian) {
        List<String> changes = new ArrayList<>();
        if (step.kind() == Kind.WIDENED) {
            changes.add("everywhere");
        }
        if (step.kind() != Kind.MADE && step.relation().isSaid()) {
            changes.add("relation");
        }
        if (step.moves()) {
            changes.add("household");
        }
        if (step.guardian().known().isPresent() && firstOfGuardian) {
            changes.addAll(news(step.guardian()));
        }
        return changes;
    }

    private static List<String> news(Identity guardian) {
        List<String> news = new ArrayList<>();
        if (!guardian.newAddresses().isEmpty()) {
            news.add("address");
        }
        if (!guardian.newLanguage().isEmpty()) {
            news.add("language");
        }
        if (guardian.hasNewNumber()) {
            news.add("number");
        }
        return news;
    }

    /** The line names another household than this link's. */
    boolean isElsewhere(Matched line, Optional<Link> link) {
        return !line.row().household().isEmpty()
                && link.filter(known -> homes.of(line)
                                .known()
                                .filter(known.household()::equals)
                                .isEmpty())
                        .isPresent();
    }
}
