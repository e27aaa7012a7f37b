package org.kith.sis.match;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.households.Address;
import org.kith.sis.file.FamilyRow;
import org.kith.sis.file.Remark;
import org.kith.sis.match.Question.About;
import org.kith.sis.match.Question.Candidate;

/** Which guardian a line means, in the order of the lines: each is known to those after it. */
final class GuardianMatch {

    private final Identities identities;
    private final Answers answers;

    GuardianMatch(Known known, Answers answers) {
        this.identities = new Identities(known);
        this.answers = answers;
    }

    /** @param found a line whose student is known */
    Matched of(Matched found) {
        FamilyRow row = found.row();
        UUID student = found.student().orElseThrow().id();
        Optional<Identity> certain = identities.certain(row, student);
        if (certain.isPresent()) {
            return meant(found, certain.get());
        }
        List<Identity> doubtful = identities.doubtful(row, student);
        return doubtful.isEmpty() ? meant(found, new Identity(row)) : answered(found, doubtful);
    }

    private Matched answered(Matched found, List<Identity> doubtful) {
        FamilyRow row = found.row();
        String chosen = answers.to(row.number(), About.GUARDIAN).orElse("");
        return switch (chosen) {
            case Question.LEAVE -> Matched.bad(row, Remark.of("sis.problem.left"));
            case Question.OTHER -> meant(found, new Identity(row));
            default ->
                doubtful.stream()
                        .filter(identity -> identity.choice().equals(chosen))
                        .findFirst()
                        .map(identity -> meant(found, identity))
                        .orElseGet(() -> Matched.asked(row, question(row, doubtful)));
        };
    }

    private Matched meant(Matched found, Identity guardian) {
        identities.isMeant(guardian, found.row(), found.student().orElseThrow().id());
        return found.and(guardian);
    }

    private static Question question(FamilyRow row, List<Identity> doubtful) {
        List<Candidate> candidates = doubtful.stream()
                .map(identity -> new Candidate(identity.choice(), identity.name(), addresses(identity)))
                .toList();
        boolean sameName = doubtful.stream().allMatch(identity -> identity.mayBe(row));
        Remark asks = Remark.of(
                sameName ? "sis.asks.same-name" : "sis.asks.same-address",
                row.guardian().name());
        return new Question(row.number(), About.GUARDIAN, asks, candidates, "");
    }

    private static String addresses(Identity identity) {
        return identity.addresses().stream().map(Address::text).sorted().collect(Collectors.joining(" · "));
    }
}
