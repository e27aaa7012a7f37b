package org.kith.conferences.interpreting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.packing.Uninterpreted.Reason;
import org.kith.page.Refusal;

/**
 * Who interprets where: of a whole school for its office, or of a course in a round for its teacher.
 *
 * @param rows those without an interpreter first, then by time
 * @param offer what could be placed, and what that would cost; empty for whoever leaves it to the office
 * @param names of interpreters, by their ids
 * @param said message key of what has just been done
 * @param refused why it could not be done
 */
public record InterpretingView(
        List<MeetingRow> rows,
        Optional<Offer> offer,
        Map<UUID, String> names,
        Optional<String> said,
        Optional<Refusal> refused) {

    /**
     * A proposal as it is shown.
     *
     * @param path where it is accepted
     * @param otherPath the same page with the other way to plan
     */
    public record Offer(Proposal proposal, boolean anew, String path, String otherPath) {

        public boolean isAnything() {
            return !proposal.chosen().isEmpty();
        }

        public Optional<Reason> reason(MeetingRow row) {
            return proposal.left().stream()
                    .filter(left -> left.meeting().id().equals(row.meeting().id()))
                    .map(Proposal.Left::reason)
                    .findFirst();
        }

        public Optional<Chosen> proposed(MeetingRow row) {
            return proposal.chosen().stream()
                    .filter(one -> one.meeting().id().equals(row.meeting().id()))
                    .map(Proposal.Proposed::who)
                    .findFirst();
        }
    }

    public List<MeetingRow> without() {
        return rows.stream().filter(row -> !row.meeting().isPlaced()).toList();
    }

    public List<MeetingRow> with() {
        return rows.stream().filter(row -> row.meeting().isPlaced()).toList();
    }

    public String name(Chosen who) {
        return names.getOrDefault(who.interpreter(), "");
    }
}
